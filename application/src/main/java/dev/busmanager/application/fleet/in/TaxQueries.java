package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.TaxStatus;
import dev.busmanager.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The road taxes of all buses. */
public interface TaxQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TaxRecordView> sink);

    /** Of one bus, which must be there. */
    @Nullable Long ofBus(Actor actor, BusId bus, Page page, RowSink<TaxRecordView> sink);

    Totals totals(Actor actor, Filter filter);

    record Filter(
            @Nullable BusId bus,
            @Nullable TaxStatus status,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    enum Order {
        /** Then by the day on which it is or was due. */
        UNPAID_FIRST,
        DUE_DATE
    }

    /** @param overdue the part of the unpaid that is late */
    record Totals(long unpaidCount, Money unpaid, long overdueCount, Money overdue) {}
}
