package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The road tax of a bus for one period. */
public record TaxRecord(
        TaxRecordId id,
        BusId bus,
        LocalDate periodStart,
        LocalDate periodEnd,
        LocalDate due,
        Money amount,
        @Nullable Payment payment,
        @Nullable String notes,
        Version version) {

    public static final int REFERENCE_MOST = 100;
    public static final int NOTES_MOST = 1_000;

    /** @param before what the bus had as the day of its last payment until then, for taking this one back */
    public record Payment(LocalDate day, @Nullable String reference, @Nullable LocalDate before) {}

    public TaxRecord {
        if (periodStart.isAfter(periodEnd))
            throw new InvalidInputException("tax_period_end", Flaw.before("tax_period_start"));
    }

    public TaxStatus status(LocalDate today) {
        if (payment != null) return TaxStatus.PAID;
        return due.isBefore(today) ? TaxStatus.OVERDUE : TaxStatus.PENDING;
    }

    public boolean isPaid() {
        return payment != null;
    }

    public TaxRecord pay(LocalDate day, @Nullable String reference, @Nullable LocalDate before, LocalDate today) {
        if (isPaid()) throw new FleetException.TaxPaid();
        if (day.isAfter(today)) throw new InvalidInputException("paid_date", Flaw.inTheFuture());
        return with(new Payment(day, reference, before));
    }

    public TaxRecord unpay() {
        return with(null);
    }

    private TaxRecord with(@Nullable Payment next) {
        return new TaxRecord(id, bus, periodStart, periodEnd, due, amount, next, notes, version);
    }
}
