package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.application.fleet.in.HolderView;
import dev.busmanager.application.fleet.in.TaxQueries.Filter;
import dev.busmanager.application.fleet.in.TaxQueries.Order;
import dev.busmanager.application.fleet.in.TaxQueries.Totals;
import dev.busmanager.application.fleet.in.TaxRecordView;
import dev.busmanager.application.fleet.out.TaxRecords;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.TaxRecord;
import dev.busmanager.domain.fleet.TaxRecordId;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTaxRecords implements TaxRecords {

    private static final String FROM = """
              from bus_tax_record t
              join bus b on b.id = t.bus_id
            """;

    private static final String VIEW = """
            select t.id, t.bus_id, t.tax_period_start, t.tax_period_end, t.due_date, t.amount, t.paid_date,
                   t.payment_reference, t.last_paid_before, t.notes, t.created_at, t.updated_at, t.version,
                   b.registration_number, b.bus_name
            """ + FROM;

    private final JdbcClient jdbc;

    JdbcTaxRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TaxRecord> lock(TaxRecordId id) {
        return jdbc.sql("""
                        select id, bus_id, tax_period_start, tax_period_end, due_date, amount, paid_date,
                               payment_reference, last_paid_before, notes, version
                          from bus_tax_record
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(JdbcTaxRecords::tax)
                .optional();
    }

    @Override
    public Optional<TaxRecordView> view(TaxRecordId id, LocalDate today) {
        return jdbc.sql(VIEW + " where t.id = :id")
                .param("id", id.value())
                .query(views(today))
                .optional();
    }

    @Override
    public @Nullable Long find(
            Filter filter, Sort<Order> sort, Page page, LocalDate today, RowSink<TaxRecordView> sink) {
        var conditions = conditions(filter, today);
        return Cursor.read(
                jdbc, conditions, select(conditions, sort), page, views(today), () -> count(filter, today), sink);
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return VIEW + conditions.where() + " order by " + orderBy(sort);
    }

    private long count(Filter filter, LocalDate today) {
        var conditions = conditions(filter, today);
        return conditions
                .on(jdbc, "select count(*)" + FROM + conditions.where())
                .query(Long.class)
                .single();
    }

    @Override
    public Totals totals(Filter filter, LocalDate today) {
        var conditions = conditions(filter, today).and("t.paid_date is null").with("today", today);
        return conditions
                .on(jdbc, """
                        select count(*) as unpaid_count, coalesce(sum(t.amount), 0) as unpaid,
                               count(*) filter (where t.due_date < :today) as overdue_count,
                               coalesce(sum(t.amount) filter (where t.due_date < :today), 0) as overdue
                        """ + FROM + conditions.where())
                .query((row, _) -> new Totals(
                        row.getLong("unpaid_count"),
                        new Money(row.getBigDecimal("unpaid")),
                        row.getLong("overdue_count"),
                        new Money(row.getBigDecimal("overdue"))))
                .single();
    }

    /** Taxes of a bus that was put away are found only by naming it. */
    static Conditions conditions(Filter filter, LocalDate today) {
        var conditions = new Conditions()
                .and("t.bus_id = :bus", "bus", filter.bus() == null ? null : filter.bus().value())
                .and("t.due_date >= :due_from", "due_from", filter.dueFrom())
                .and("t.due_date <= :due_to", "due_to", filter.dueTo());
        if (filter.bus() == null) conditions.and("b.archived_at is null");
        return switch (filter.status()) {
            case null -> conditions;
            case PAID -> conditions.and("t.paid_date is not null");
            case OVERDUE -> conditions.and("t.paid_date is null and t.due_date < :today", "today", today);
            case PENDING -> conditions.and("t.paid_date is null and t.due_date >= :today", "today", today);
        };
    }

    private static String orderBy(Sort<Order> sort) {
        var direction = sort.descending() ? " desc" : "";
        return switch (sort.by()) {
            case DUE_DATE -> "t.due_date" + direction + ", t.id";
            // What waits longest comes first; of what is done, the newest.
            case UNPAID_FIRST ->
                "(t.paid_date is not null)" + direction
                        + ", case when t.paid_date is null then t.due_date end, t.due_date desc, t.id";
        };
    }

    @Override
    public @Nullable LocalDate lastPaid(BusId bus) {
        return jdbc.sql("select max(paid_date) as day from bus_tax_record where bus_id = :bus")
                .param("bus", bus.value())
                .query((row, _) -> Optional.ofNullable(Columns.dayOrNull(row, "day")))
                .single()
                .orElse(null);
    }

    @Override
    public void add(TaxRecord tax, Instant now) {
        try {
            parameters(tax, now, jdbc.sql("""
                            insert into bus_tax_record (id, bus_id, tax_period_start, tax_period_end, due_date, amount,
                                                        paid_date, payment_reference, last_paid_before, notes,
                                                        created_at, updated_at)
                            values (:id, :bus, :start, :end, :due, :amount, :paid, :reference, :before, :notes,
                                    :now, :now)
                            """)).param("bus", tax.bus().value()).update();
        } catch (DuplicateKeyException _) {
            throw new IdTakenException();
        }
    }

    @Override
    public void update(TaxRecord tax, Instant now) {
        int rows = parameters(tax, now, jdbc.sql("""
                        update bus_tax_record
                           set tax_period_start = :start, tax_period_end = :end, due_date = :due, amount = :amount,
                               paid_date = :paid, payment_reference = :reference, last_paid_before = :before,
                               notes = :notes, updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", tax.version().number()).update();
        if (rows == 0) throw new StaleException(tax.version(), tax.version().next());
    }

    @Override
    public void remove(TaxRecordId id) {
        jdbc.sql("delete from bus_tax_record where id = :id")
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec parameters(
            TaxRecord tax, Instant now, JdbcClient.StatementSpec statement) {
        var payment = tax.payment();
        return statement
                .param("id", tax.id().value())
                .param("start", tax.periodStart())
                .param("end", tax.periodEnd())
                .param("due", tax.due())
                .param("amount", tax.amount().rupees())
                .param("paid", payment == null ? null : payment.day())
                .param("reference", payment == null ? null : payment.reference())
                .param("before", payment == null ? null : payment.before())
                .param("notes", tax.notes())
                .param("now", Columns.timestamp(now));
    }

    private static RowMapper<TaxRecordView> views(LocalDate today) {
        return (row, number) -> {
            var tax = tax(row, number);
            return new TaxRecordView(
                    tax,
                    new HolderView(
                            PaperHolder.of(tax.bus()), row.getString("bus_name"), row.getString("registration_number")),
                    tax.status(today),
                    (int) ChronoUnit.DAYS.between(today, tax.due()),
                    Columns.instant(row, "created_at"),
                    Columns.instant(row, "updated_at"));
        };
    }

    private static TaxRecord tax(ResultSet row, int number) throws SQLException {
        var paid = Columns.dayOrNull(row, "paid_date");
        return new TaxRecord(
                new TaxRecordId(Columns.uuid(row, "id")),
                new BusId(Columns.uuid(row, "bus_id")),
                Columns.day(row, "tax_period_start"),
                Columns.day(row, "tax_period_end"),
                Columns.day(row, "due_date"),
                new Money(row.getBigDecimal("amount")),
                paid == null
                        ? null
                        : new TaxRecord.Payment(
                                paid,
                                row.getString("payment_reference"),
                                Columns.dayOrNull(row, "last_paid_before")),
                row.getString("notes"),
                new Version(row.getLong("version")));
    }
}
