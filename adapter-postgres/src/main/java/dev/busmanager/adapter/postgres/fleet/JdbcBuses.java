package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.fleet.in.BusQueries.Filter;
import dev.busmanager.application.fleet.in.BusQueries.Order;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.shared.StaleException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBuses implements Buses {

    private final JdbcClient jdbc;
    private final Locks locks;
    private final CompanyZone company;
    private final Clock clock;

    JdbcBuses(JdbcClient jdbc, Locks locks, CompanyZone company, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public Optional<Bus> lock(BusId id) {
        return jdbc.sql("""
                        select id, registration_number, bus_name, capacity, bus_type, status, home_state_id,
                               monthly_tax_amount, tax_due_day, last_tax_paid_date, archived_at, version
                          from bus
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(BusRows::bus)
                .optional();
    }

    @Override
    public Optional<Bus> claim(BusId id) {
        locks.take("bus " + id);
        return lock(id);
    }

    @Override
    public Optional<BusView> view(BusId id) {
        return jdbc.sql(BusRows.VIEW + " where b.id = :id")
                .param("id", id.value())
                .param("today", today())
                .query(rows())
                .optional();
    }

    @Override
    public Optional<BusView> ofPlate(Registration registration) {
        return jdbc.sql(BusRows.VIEW + " where b.registration_key = :key and b.archived_at is null")
                .param("key", registration.key())
                .param("today", today())
                .query(rows())
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<BusView> sink) {
        var conditions = conditions(filter);
        return Cursor.read(
                jdbc,
                conditions.with("today", today()),
                select(conditions, sort),
                page,
                rows(),
                () -> count(filter),
                sink);
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return BusRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", b.id";
    }

    private long count(Filter filter) {
        var conditions = conditions(filter).with("today", today());
        var from = filter.ownership() == null ? " from bus b" : BusRows.FROM;
        return conditions
                .on(jdbc, "select count(*)" + from + conditions.where())
                .query(Long.class)
                .single();
    }

    static Conditions conditions(Filter filter) {
        return new Conditions()
                .and(filter.archived() ? "b.archived_at is not null" : "b.archived_at is null")
                .and("b.status = :status", "status", filter.status() == null ? null : filter.status().wire())
                .and("o.ownership_type = :ownership", "ownership", wire(filter.ownership()))
                .and(
                        """
                        exists (select from paper p
                                  where p.bus_id = b.id and p.state = 'valid'
                                  group by p.kind having max(p.valid_until) <= :lapsing_by)""",
                        "lapsing_by",
                        filter.lapsingBy())
                .and(searched(filter.search()), "search", Search.contains(filter.search()))
                .with("plate", plate(filter.search()));
    }

    /** Written exactly as the index over it is. */
    private static String searched(@Nullable String text) {
        var parts = "(b.registration_key || ' ' || lower(coalesce(b.bus_name, '')))";
        return plate(text) == null
                ? parts + " like lower(:search)"
                : "(%s like lower(:search) or %s like :plate)".formatted(parts, parts);
    }

    /** What was typed, if it may be a part of a plate; nothing when no letter or digit is in it. */
    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? null : "%" + Search.literal(key) + "%";
    }

    private static @Nullable String wire(@Nullable OwnershipKind kind) {
        return switch (kind) {
            case null -> null;
            case OWNED -> "owned";
            case PARTNERSHIP -> "partnership";
        };
    }

    private static String orderBy(Sort<Order> sort) {
        var column = switch (sort.by()) {
            case REGISTRATION_NUMBER -> "b.registration_key collate \"C\"";
            case BUS_NAME -> "lower(b.bus_name)";
            case CAPACITY -> "b.capacity";
            case STATUS -> "b.status";
            case INSURANCE_EXPIRY -> "insurance_expiry";
            case PUC_EXPIRY -> "puc_expiry";
            case FITNESS_EXPIRY -> "fitness_expiry";
            case PERMIT_EXPIRY -> "permit_expiry";
        };
        return column + (sort.descending() ? " desc nulls last" : " nulls last");
    }

    @Override
    public void add(Bus bus, Instant now) {
        try {
            BusRows.parameters(bus, now, jdbc.sql("""
                            insert into bus (id, registration_number, registration_key, bus_name, capacity, bus_type,
                                             status, home_state_id, monthly_tax_amount, tax_due_day,
                                             last_tax_paid_date, archived_at, created_at, updated_at)
                            values (:id, :registration, :key, :name, :capacity, :type, :status, :homeState,
                                    :monthlyTax, :taxDueDay, :lastTaxPaid, :archivedAt, :now, :now)
                            """)).update();
        } catch (DuplicateKeyException _) {
            throw new FleetException.RegistrationTaken(bus.registration().text());
        }
    }

    @Override
    public void update(Bus bus, Instant now) {
        try {
            int rows = BusRows.parameters(bus, now, jdbc.sql("""
                            update bus
                               set registration_number = :registration, registration_key = :key, bus_name = :name,
                                   capacity = :capacity, bus_type = :type, status = :status,
                                   home_state_id = :homeState, monthly_tax_amount = :monthlyTax,
                                   tax_due_day = :taxDueDay, last_tax_paid_date = :lastTaxPaid,
                                   archived_at = :archivedAt, updated_at = :now, version = version + 1
                             where id = :id
                               and version = :version
                            """)).param("version", bus.version().number()).update();
            if (rows == 0) throw new StaleException(bus.version(), bus.version().next());
        } catch (DuplicateKeyException _) {
            throw new FleetException.RegistrationTaken(bus.registration().text());
        }
    }

    @Override
    public void remove(BusId id) {
        jdbc.sql("delete from bus where id = :id").param("id", id.value()).update();
    }

    @Override
    public void ownedFrom(BusId id, LocalDate day, Ownership ownership) {
        jdbc.sql("""
                        insert into bus_ownership (bus_id, from_day, ownership_type, partner_name, company_share)
                        values (:bus, :day, :type, :partner, :share)
                        on conflict (bus_id, from_day) do update
                           set ownership_type = excluded.ownership_type, partner_name = excluded.partner_name,
                               company_share = excluded.company_share
                        """)
                .param("bus", id.value())
                .param("day", day)
                .param("type", ownership.wire())
                .param("partner", ownership.partnerName())
                .param("share", ownership.companySharePercent())
                .update();
    }

    /** Before the first day that is known, what held on that day. */
    @Override
    public Ownership ownership(BusId id, LocalDate day) {
        return jdbc.sql("""
                        select ownership_type, partner_name, company_share
                          from bus_ownership
                         where bus_id = :bus
                         order by from_day > :day, abs(from_day - :day)
                         limit 1
                        """)
                .param("bus", id.value())
                .param("day", day)
                .query((row, _) -> BusRows.ownership(row))
                .optional()
                .orElse(Ownership.OWNED);
    }

    @Override
    public SortedMap<LocalDate, Ownership> ownerships(BusId id) {
        var ownerships = new TreeMap<LocalDate, Ownership>();
        jdbc.sql("select from_day, ownership_type, partner_name, company_share from bus_ownership where bus_id = :bus")
                .param("bus", id.value())
                .query(row -> {
                    ownerships.put(Columns.day(row, "from_day"), BusRows.ownership(row));
                });
        return ownerships;
    }

    @Override
    public void forgetOwnership(BusId id, LocalDate day) {
        jdbc.sql("delete from bus_ownership where bus_id = :bus and from_day = :day")
                .param("bus", id.value())
                .param("day", day)
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private BusRows rows() {
        return new BusRows(company.zone());
    }
}
