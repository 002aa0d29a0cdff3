package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.DayException.DayOff;
import dev.busmanager.domain.schedule.DayException.Replacement;
import dev.busmanager.domain.schedule.TimetableId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDayExceptions implements DayExceptions {

    private static final String VIEW = """
            select e.day, e.is_off, e.bus_id, e.driver_id, e.reason, b.registration_number, b.bus_name, p.full_name
              from timetable_exception e
              left join bus b on b.id = e.bus_id
              left join person p on p.id = e.driver_id
            """;

    private final JdbcClient jdbc;

    JdbcDayExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DayExceptionView> on(TimetableId id, LocalDate day) {
        return of(id, day, day).stream().findFirst();
    }

    @Override
    public List<DayExceptionView> of(TimetableId id, @Nullable LocalDate from, @Nullable LocalDate until) {
        var conditions = new Conditions()
                .and("e.timetable_id = :id", "id", id.value())
                .and("e.day >= :from", "from", from)
                .and("e.day <= :until", "until", until);
        return conditions
                .on(jdbc, VIEW + conditions.where() + " order by e.day")
                .query(JdbcDayExceptions::view)
                .list();
    }

    private static DayExceptionView view(ResultSet row, int number) throws SQLException {
        return new DayExceptionView(exception(row), Named.bus(row), Named.driver(row));
    }

    private static DayException exception(ResultSet row) throws SQLException {
        var day = Columns.day(row, "day");
        var reason = row.getString("reason");
        if (row.getBoolean("is_off")) return new DayOff(day, reason);
        var bus = Columns.uuidOrNull(row, "bus_id");
        var driver = Columns.uuidOrNull(row, "driver_id");
        return new Replacement(
                day, bus == null ? null : new BusId(bus), driver == null ? null : new PersonId(driver), reason);
    }

    @Override
    public void set(TimetableId id, DayException exception, Instant now) {
        var instead = exception instanceof Replacement replacement ? replacement : null;
        jdbc.sql("""
                        insert into timetable_exception (timetable_id, day, is_off, bus_id, driver_id, reason,
                                                         created_at)
                        values (:id, :day, :off, :bus, :driver, :reason, :now)
                        on conflict (timetable_id, day) do update
                           set is_off = :off, bus_id = :bus, driver_id = :driver, reason = :reason
                        """)
                .param("id", id.value())
                .param("day", exception.day())
                .param("off", instead == null)
                .param("bus", instead == null || instead.bus() == null ? null : instead.bus().value())
                .param("driver", instead == null || instead.driver() == null ? null : instead.driver().value())
                .param("reason", exception.reason())
                .param("now", Columns.timestamp(now))
                .update();
    }

    @Override
    public void clear(TimetableId id, LocalDate day) {
        jdbc.sql("delete from timetable_exception where timetable_id = :id and day = :day")
                .param("id", id.value())
                .param("day", day)
                .update();
    }
}
