package dev.busmanager.domain.fleet;

import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What tax a bus owes each month, to whom and on which day. */
public record TaxTerms(@Nullable StateId homeState, Money monthly, int dueDay, @Nullable LocalDate lastPaid) {

    public static final int USUAL_DUE_DAY = 1;

    /** Each month has it. */
    private static final int LAST_DUE_DAY = 28;

    public TaxTerms {
        if (dueDay < 1 || dueDay > LAST_DUE_DAY)
            throw new InvalidInputException("tax_due_day", Flaw.outOfRange(1, LAST_DUE_DAY));
    }

    /** Nobody has paid what he is going to pay. */
    public void requirePaidBy(LocalDate today) {
        if (lastPaid != null && lastPaid.isAfter(today))
            throw new InvalidInputException("last_tax_paid_date", Flaw.inTheFuture());
    }

    /**
     * When the next tax is due: what is unpaid comes first and stays due until it is paid; else the first tax day after
     * the last payment, or after the bus was added. Nothing is due without a state that asks for it.
     *
     * @param firstUnpaid the earliest due date of a tax that was not paid
     */
    public @Nullable LocalDate nextDue(@Nullable LocalDate firstUnpaid, LocalDate added) {
        if (firstUnpaid != null) return firstUnpaid;
        if (homeState == null) return null;
        var from = lastPaid == null ? added : lastPaid;
        var sameMonth = from.withDayOfMonth(dueDay);
        return sameMonth.isAfter(from) ? sameMonth : sameMonth.plusMonths(1);
    }
}
