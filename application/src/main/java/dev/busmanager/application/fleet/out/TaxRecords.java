package dev.busmanager.application.fleet.out;

import dev.busmanager.application.fleet.in.TaxQueries.Filter;
import dev.busmanager.application.fleet.in.TaxQueries.Order;
import dev.busmanager.application.fleet.in.TaxQueries.Totals;
import dev.busmanager.application.fleet.in.TaxRecordView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.TaxRecord;
import dev.busmanager.domain.fleet.TaxRecordId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface TaxRecords {

    /** Held until the unit of work ends. */
    Optional<TaxRecord> lock(TaxRecordId id);

    Optional<TaxRecordView> view(TaxRecordId id, LocalDate today);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, LocalDate today, RowSink<TaxRecordView> sink);

    Totals totals(Filter filter, LocalDate today);

    /** When a tax of this bus was paid last, as far as there are records. */
    @Nullable LocalDate lastPaid(BusId bus);

    /** @throws dev.busmanager.domain.shared.IdTakenException if there is one under this id */
    void add(TaxRecord tax, Instant now);

    void update(TaxRecord tax, Instant now);

    void remove(TaxRecordId id);
}
