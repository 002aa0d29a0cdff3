package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Month;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.application.trip.in.TripQueries.Totals;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.trip.Origin;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrips implements Trips {

    private final JdbcClient jdbc;
    private final TripNeighbours neighbours;
    private final CompanyZone company;
    private final TripFlags flags;
    private final TripRows rows;
    private final TripViews views;
    private final TripSearch search;
    private final TripSums sums;
    private final TripRefusals refusals;

    JdbcTrips(JdbcClient jdbc, TripNeighbours neighbours, CompanyZone company, TripFlags flags) {
        this.jdbc = jdbc;
        this.neighbours = neighbours;
        this.company = company;
        this.flags = flags;
        this.rows = new TripRows(flags);
        this.views = new TripViews(rows);
        this.search = new TripSearch(jdbc);
        this.sums = new TripSums(jdbc);
        this.refusals = new TripRefusals(jdbc);
    }

    @Override
    public Optional<Trip> find(TripId id) {
        return one(id, "");
    }

    @Override
    public Optional<Trip> lock(TripId id) {
        return one(id, " for no key update");
    }

    private Optional<Trip> one(TripId id, String held) {
        return jdbc.sql("select " + TripRows.COLUMNS + " from trip t where t.id = :id" + held)
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    @Override
    public Optional<TripView> view(TripId id) {
        return jdbc.sql(TripViews.ONE).param("id", id.value()).query(views).optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<TripView> sink) {
        var searched = search.of(filter.search());
        var statement = TripPages.of(filter, searched, sort, page);
        return Cursor.read(
                jdbc,
                statement.conditions(),
                statement.select(),
                statement.around(),
                page,
                views,
                () -> sums.count(filter, searched),
                sink);
    }

    @Override
    public Totals totals(Filter filter) {
        return sums.totals(filter, search.of(filter.search()));
    }

    @Override
    public Month month(PersonId driver, YearMonth month) {
        return jdbc.sql("""
                        select count(*) as trips,
                               coalesce(sum(coalesce(distance_km, 0) + coalesce(return_distance_km, 0)), 0) as km
                          from trip
                         where driver_id = :driver
                           and status = 'completed'
                           and trip_date between :first and :last
                        """)
                .param("driver", driver.value())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, _) -> new Month(month, row.getLong("trips"), row.getBigDecimal("km")))
                .single();
    }

    @Override
    public TripNumber nextNumber(LocalDate day) {
        while (true) {
            var number = TripNumber.of(day, nextOf(day));
            if (!isTaken(number)) return number;
        }
    }

    /** The row of the day is held until the unit of work ends, so that two get two numbers. */
    private long nextOf(LocalDate day) {
        return jdbc.sql("""
                        insert into trip_number_of_day (day, last_number) values (:day, 1)
                        on conflict (day) do update set last_number = trip_number_of_day.last_number + 1
                        returning last_number
                        """)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isTaken(TripNumber number) {
        return jdbc.sql("select exists (select from trip where trip_number = :number)")
                .param("number", number.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isMade(Origin origin) {
        return jdbc.sql("select exists (select from trip where timetable_id = :timetable and timetable_day = :day)")
                .param("timetable", origin.timetable().value())
                .param("day", origin.day())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean add(Trip trip, Instant now) {
        var origin = trip.origin();
        return refusals.telling(trip, () -> parameters(trip, now, jdbc.sql(TripStatements.INSERT))
                        .param("timetable", origin == null ? null : origin.timetable().value())
                        .param("timetableDay", origin == null ? null : origin.day())
                        .update()
                == 1);
    }

    @Override
    public void update(Trip trip, Instant now) {
        int updated = refusals.telling(trip, () -> parameters(trip, now, jdbc.sql(TripStatements.UPDATE))
                .param("version", trip.version().number())
                .update());
        if (updated == 0) throw new StaleException(trip.version(), trip.version().next());
    }

    private JdbcClient.StatementSpec parameters(Trip trip, Instant now, JdbcClient.StatementSpec statement) {
        return new TripParameters(flags, company.zone()).of(trip, now, statement);
    }

    @Override
    public void remove(TripId id) {
        jdbc.sql("delete from trip where id = :id").param("id", id.value()).update();
    }

    @Override
    public Optional<Trip> onTheWay(BusId bus) {
        return neighbours.onTheWay("t.bus_id = :who", bus.value(), rows);
    }

    @Override
    public Optional<Trip> onTheWay(PersonId driver) {
        return neighbours.onTheWay("t.driver_id = :who", driver.value(), rows);
    }

    @Override
    public Optional<Trip> readBefore(BusId bus, Trip trip) {
        return neighbours.readBefore(bus, trip, rows);
    }

    @Override
    public Optional<Trip> readAfter(BusId bus, Trip trip) {
        return neighbours.readAfter(bus, trip, rows);
    }

    @Override
    public List<Trip> overlapping(BusId bus, Trip trip) {
        return neighbours.overlapping("t.bus_id = :who", bus.value(), trip, rows);
    }

    @Override
    public List<Trip> overlapping(PersonId driver, Trip trip) {
        return neighbours.overlapping("t.driver_id = :who", driver.value(), trip, rows);
    }

    @Override
    public Optional<TripNumber> firstOverlapping(BusId bus, Trip trip) {
        return neighbours.firstOverlapping("t.bus_id = :who", bus.value(), trip);
    }

    @Override
    public Optional<TripNumber> firstOverlapping(PersonId driver, Trip trip) {
        return neighbours.firstOverlapping("t.driver_id = :who", driver.value(), trip);
    }

    @Override
    public List<Trip> taking(BusId bus, Instant begins, @Nullable Instant ends) {
        return neighbours.taking("t.bus_id = :who", bus.value(), begins, ends, rows);
    }

    @Override
    public List<Trip> taking(PersonId driver, Instant begins, @Nullable Instant ends) {
        return neighbours.taking("t.driver_id = :who", driver.value(), begins, ends, rows);
    }

    @Override
    public void numberChain(TimetableId timetable) {
        neighbours.numberChain(timetable);
    }
}
