package dev.busmanager.adapter.postgres.demo;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.demo.out.DemoJourneys;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.domain.schedule.TimetableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Only asked by a command: the server need not have it in its memory. */
@Lazy
@Repository
class JdbcDemoJourneys implements DemoJourneys {

    private static final int DAYS_OF_YEAR = 365;
    private static final int TRIPS_OF_THREE_YEARS = 1_000;
    /** Of all buses that are driven by one statement. */
    private static final int YEARS_AT_ONCE = 30;

    private final JdbcClient jdbc;
    private final CompanyZone company;

    JdbcDemoJourneys(JdbcClient jdbc, CompanyZone company) {
        this.jdbc = jdbc;
        this.company = company;
    }

    @Override
    public void addTimetable(DemoTimetable timetable) {
        jdbc.sql("""
                        insert into timetable (id, bus_id, driver_id, route_id, days, departure_time, arrival_time,
                                               is_two_way, return_departure_time, return_arrival_time,
                                               turnaround_hours, is_active, created_at, updated_at)
                        values (:id, :bus, :driver, :route, 127, :departure, :arrival, :twoWay, :back, :home, 2, true,
                                now(), now())
                        """)
                .param("id", timetable.id().value())
                .param("bus", timetable.bus())
                .param("driver", timetable.driver())
                .param("route", timetable.route())
                .param("departure", timetable.departure())
                .param("arrival", timetable.arrival())
                .param("twoWay", timetable.back() != null)
                .param("back", timetable.back())
                .param("home", timetable.home())
                .update();
    }

    @Override
    public int drive(
            List<TimetableId> timetables, LocalDate from, LocalDate until, Set<TimetableId> held, Instant now) {
        return drive(ids(timetables), ids(held), from, until, Integer.MAX_VALUE, now);
    }

    private static UUID[] ids(Collection<TimetableId> timetables) {
        return timetables.stream().map(TimetableId::value).toArray(UUID[]::new);
    }

    private int drive(UUID[] timetables, UUID[] held, LocalDate from, LocalDate until, int most, Instant now) {
        int driven = jdbc.sql(DrivenTrips.ADD)
                .param("timetables", timetables)
                .param("held", held)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .param("zone", company.zone().getId())
                .param("now", Columns.timestamp(now))
                .update();
        jdbc.sql(DrivenTrips.ADD_PLACES).param("timetables", timetables).update();
        return driven;
    }

    @Override
    public boolean hasYears() {
        return jdbc.sql("select exists (select from bus where id = %s)".formatted(YearsOfFleet.id("'bus 1'")))
                .query(Boolean.class)
                .single();
    }

    @Override
    public int driveForYears(int years, Instant now, Consumer<String> progress) {
        // Nobody waits for an answer.
        jdbc.sql("set local statement_timeout = 0").update();
        var today = LocalDate.ofInstant(now, company.zone());
        add(YearsOfFleet.ADD_BUSES, YearsOfFleet.BUSES, today, now);
        add(YearsOfFleet.ADD_OWNERSHIPS, YearsOfFleet.BUSES, today, now);
        add(YearsOfFleet.ADD_ACCOUNTS, YearsOfFleet.DRIVERS, today, now);
        add(YearsOfFleet.ADD_PERSONS, YearsOfFleet.DRIVERS, today, now);
        add(YearsOfFleet.ADD_DRIVERS, YearsOfFleet.DRIVERS, today, now);
        add(YearsOfFleet.ADD_ROUTES, YearsOfFleet.ROUTES, today, now);
        add(YearsOfFleet.ADD_TIMETABLES, YearsOfFleet.TIMETABLES, today, now);
        int most = TRIPS_OF_THREE_YEARS * years / 3;
        int atOnce = Math.clamp(YEARS_AT_ONCE / years, 1, YearsOfFleet.BUSES);
        int driven = 0;
        for (int first = 1; first <= YearsOfFleet.BUSES; first += atOnce) {
            driven += drive(
                    timetables(first, Math.min(first + atOnce - 1, YearsOfFleet.BUSES)),
                    new UUID[0],
                    today.minusDays((long) DAYS_OF_YEAR * years),
                    today.minusDays(2),
                    most,
                    now);
            progress.accept("trips of years: %d of %d".formatted(driven, most * YearsOfFleet.BUSES));
        }
        for (var table : List.of("bus", "person", "route", "timetable", "trip", "trip_place"))
            jdbc.sql("analyze " + table).update();
        return driven;
    }

    private void add(String sql, int count, LocalDate today, Instant now) {
        jdbc.sql(sql)
                .param("count", count)
                .param("now", Columns.timestamp(now))
                .param("today", today)
                .param("domain", DemoMark.MAIL_DOMAIN)
                .update();
    }

    /** Of some buses at a time. */
    private UUID[] timetables(int firstBus, int lastBus) {
        return jdbc.sql("""
                        select id
                          from timetable
                         where bus_id in (select %s from generate_series(:first, :last) n)
                        """.formatted(YearsOfFleet.id("'bus ' || n")))
                .param("first", firstBus)
                .param("last", lastBus)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }
}
