package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.OwnershipUseCase.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param until the last day, none for what has no end yet
 * @param holdsToday one of them does
 */
record OwnershipResponse(
        LocalDate from,
        @Nullable LocalDate until,
        String ownershipType,
        @Nullable String partnerName,
        BigDecimal companyProfitShare,
        BigDecimal partnerProfitShare,
        boolean holdsToday) {

    static OwnershipResponse of(Span span) {
        var ownership = span.ownership();
        return new OwnershipResponse(
                span.from(),
                span.until(),
                ownership.wire(),
                ownership.partnerName(),
                ownership.companySharePercent(),
                ownership.partnerSharePercent(),
                span.today());
    }
}
