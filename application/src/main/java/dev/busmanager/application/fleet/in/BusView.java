package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.TaxTerms;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bus with what holds today.
 *
 * @param insuranceUntil of the current paper of that kind, as the other dates
 * @param unpaidTaxSince the earliest due date of a tax that is not paid
 * @param added the business day on which it came into the register
 */
public record BusView(
        BusId id,
        String registration,
        @Nullable String name,
        int capacity,
        @Nullable String type,
        BusStatus status,
        @Nullable LocalDate insuranceUntil,
        @Nullable LocalDate pucUntil,
        @Nullable LocalDate fitnessUntil,
        @Nullable LocalDate permitUntil,
        Ownership ownership,
        @Nullable State homeState,
        TaxTerms tax,
        @Nullable LocalDate unpaidTaxSince,
        LocalDate added,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements SeenBus {

    public @Nullable LocalDate nextTaxDue() {
        return tax.nextDue(unpaidTaxSince, added);
    }

    public BusGlance glance() {
        return BusGlance.of(this);
    }
}
