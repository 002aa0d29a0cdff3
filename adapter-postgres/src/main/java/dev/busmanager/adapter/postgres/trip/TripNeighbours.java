package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trips beside a trip: of the same bus, of the same driver, of the same timetable. */
@Repository
class TripNeighbours {

    private static final String SELECT = "select " + TripRows.COLUMNS + " from trip t";

    /** One that ends as the other begins does not overlap it; one whose end nobody knows takes its moment only. */
    private static final String OVERLAPPING = """

             where t.status in ('scheduled', 'in_progress')
               and t.starts_at < greatest(:end, :start + interval '1 second')
               and greatest(t.taken_until, t.starts_at + interval '1 second') > :start
               and t.id <> :id
               and\s""";

    private final JdbcClient jdbc;

    TripNeighbours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param whose a condition over {@code :who} */
    Optional<Trip> onTheWay(String whose, UUID who, TripRows rows) {
        return jdbc.sql(SELECT + " where t.status = 'in_progress' and " + whose)
                .param("who", who)
                .query(rows)
                .optional();
    }

    Optional<Trip> readBefore(BusId bus, Trip trip, TripRows rows) {
        return read("(t.starts_at, t.id) < (:start, :id) order by t.starts_at desc, t.id desc limit 1", bus, trip, rows);
    }

    Optional<Trip> readAfter(BusId bus, Trip trip, TripRows rows) {
        return read("(t.starts_at, t.id) > (:start, :id) order by t.starts_at, t.id limit 1", bus, trip, rows);
    }

    private Optional<Trip> read(String which, BusId bus, Trip trip, TripRows rows) {
        return jdbc.sql(SELECT + " " + """
                         where t.bus_id = :bus
                           and t.status <> 'cancelled'
                           and coalesce(t.odometer_start, t.odometer_end, t.odometer_return_start,
                                        t.odometer_return_end) is not null
                           and t.id <> :id
                           and\s""" + which)
                .param("bus", bus.value())
                .param("id", trip.id().value())
                .param("start", Columns.timestamp(trip.departs()))
                .query(rows)
                .optional();
    }

    List<Trip> overlapping(String whose, UUID who, Trip trip, TripRows rows) {
        return overlapping(SELECT + OVERLAPPING + whose, who, trip).query(rows).list();
    }

    Optional<TripNumber> firstOverlapping(String whose, UUID who, Trip trip) {
        return overlapping(
                        "select t.trip_number from trip t" + OVERLAPPING + whose + " order by t.starts_at, t.id limit 1",
                        who,
                        trip)
                .query(String.class)
                .optional()
                .map(TripNumber::new);
    }

    private JdbcClient.StatementSpec overlapping(String sql, UUID who, Trip trip) {
        return jdbc.sql(sql)
                .param("who", who)
                .param("id", trip.id().value())
                .param("start", Columns.timestamp(trip.departs()))
                .param("end", Columns.timestamp(trip.ends()));
    }

    List<Trip> taking(String whose, UUID who, Instant begins, @Nullable Instant ends, TripRows rows) {
        return jdbc.sql(SELECT + " " + """
                         where t.status in ('scheduled', 'in_progress')
                           and t.starts_at < coalesce(cast(:ends as timestamptz), 'infinity')
                           and t.taken_until >= :begins
                           and %s
                         order by t.starts_at, t.id
                        """.formatted(whose))
                .param("who", who)
                .param("begins", Columns.timestamp(begins))
                .param("ends", Columns.timestamp(ends))
                .query(rows)
                .list();
    }

    void numberChain(TimetableId timetable) {
        jdbc.sql("""
                        delete from trip_place
                         where trip_id in (select id from trip where timetable_id = :timetable and status = 'cancelled')
                        """)
                .param("timetable", timetable.value())
                .update();
        jdbc.sql("""
                        insert into trip_place (trip_id, position)
                        select id, row_number() over (order by starts_at, id)
                          from trip
                         where timetable_id = :timetable
                           and status <> 'cancelled'
                        on conflict (trip_id) do update set position = excluded.position
                         where trip_place.position <> excluded.position
                        """)
                .param("timetable", timetable.value())
                .update();
    }
}
