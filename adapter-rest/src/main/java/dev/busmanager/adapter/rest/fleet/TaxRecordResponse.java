package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.fleet.in.TaxRecordView;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param status paid, overdue or pending, as of today
 * @param daysLeft until it is due; negative when it is late
 * @param revision the number in the ETag, for a change out of a list
 */
record TaxRecordResponse(
        UUID id,
        UUID busId,
        HolderResponse bus,
        LocalDate taxPeriodStart,
        LocalDate taxPeriodEnd,
        LocalDate dueDate,
        BigDecimal amount,
        String status,
        int daysLeft,
        @Nullable LocalDate paidDate,
        @Nullable String paymentReference,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt,
        long revision,
        Version version)
        implements Versioned {

    static TaxRecordResponse of(TaxRecordView view) {
        var tax = view.tax();
        var payment = tax.payment();
        return new TaxRecordResponse(
                tax.id().value(),
                tax.bus().value(),
                HolderResponse.of(view.bus()),
                tax.periodStart(),
                tax.periodEnd(),
                tax.due(),
                tax.amount().rupees(),
                view.status().wire(),
                view.daysLeft(),
                payment == null ? null : payment.day(),
                payment == null ? null : payment.reference(),
                tax.notes(),
                view.createdAt(),
                view.updatedAt(),
                tax.version().number(),
                tax.version());
    }
}
