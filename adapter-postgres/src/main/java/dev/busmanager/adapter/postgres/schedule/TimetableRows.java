package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.in.TimetableView.RouteInShort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.schedule.LegTimes;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a timetable stands in the tables. */
final class TimetableRows {

    static final String COLUMNS = """
            t.id, t.bus_id, t.route_id, t.driver_id, t.days, t.departure_time, t.arrival_time, t.is_two_way,
            t.return_departure_time, t.return_arrival_time, t.turnaround_hours, t.is_active, t.active_from,
            t.active_until, t.notes, t.archived_at, t.created_at, t.updated_at, t.version""";

    static final String VIEW = "select " + COLUMNS + """
            ,
                   b.registration_number, b.bus_name, r.route_name, p.full_name
              from timetable t
              join bus b on b.id = t.bus_id
              join route r on r.id = t.route_id
              left join person p on p.id = t.driver_id
            """;

    private TimetableRows() {}

    static TimetableView view(ResultSet row, int number) throws SQLException {
        return new TimetableView(
                timetable(row, number),
                Named.requiredBus(row),
                new RouteInShort(Columns.uuid(row, "route_id"), row.getString("route_name")),
                Named.driver(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    static Timetable timetable(ResultSet row, int number) throws SQLException {
        var driver = Columns.uuidOrNull(row, "driver_id");
        return new Timetable(
                new TimetableId(Columns.uuid(row, "id")),
                new BusId(Columns.uuid(row, "bus_id")),
                new RouteId(Columns.uuid(row, "route_id")),
                driver == null ? null : new PersonId(driver),
                WeekDays.days(row.getInt("days")),
                new LegTimes(row.getObject("departure_time", LocalTime.class), time(row, "arrival_time")),
                row.getBoolean("is_two_way"),
                back(row),
                row.getBigDecimal("turnaround_hours"),
                row.getBoolean("is_active"),
                Columns.dayOrNull(row, "active_from"),
                Columns.dayOrNull(row, "active_until"),
                row.getString("notes"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    private static @Nullable LegTimes back(ResultSet row) throws SQLException {
        var departure = time(row, "return_departure_time");
        return departure == null ? null : new LegTimes(departure, time(row, "return_arrival_time"));
    }

    private static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    static JdbcClient.StatementSpec parameters(
            Timetable timetable, Instant now, JdbcClient.StatementSpec statement) {
        var out = timetable.outward();
        var back = timetable.back();
        return statement
                .param("id", timetable.id().value())
                .param("bus", timetable.bus().value())
                .param("route", timetable.route().value())
                .param("driver", timetable.driver() == null ? null : timetable.driver().value())
                .param("days", WeekDays.bits(timetable.days()))
                .param("departure", out.departure())
                .param("arrival", out.arrival())
                .param("twoWay", timetable.twoWay())
                .param("returnDeparture", back == null ? null : back.departure())
                .param("returnArrival", back == null ? null : back.arrival())
                .param("turnaround", timetable.turnaroundHours())
                .param("active", timetable.active())
                .param("from", timetable.from())
                .param("until", timetable.until())
                .param("notes", timetable.notes())
                .param("archivedAt", Columns.timestamp(timetable.archivedAt()))
                .param("now", Columns.timestamp(now));
    }
}
