package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.schedule.in.TimetableQueries.Filter;
import dev.busmanager.application.schedule.in.TimetableQueries.Order;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.StaleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTimetables implements Timetables {

    private final JdbcClient jdbc;

    JdbcTimetables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TimetableView> view(TimetableId id) {
        return jdbc.sql(TimetableRows.VIEW + " where t.id = :id")
                .param("id", id.value())
                .query(TimetableRows::view)
                .optional();
    }

    @Override
    public Optional<Timetable> lock(TimetableId id) {
        return jdbc.sql("select " + TimetableRows.COLUMNS + " from timetable t where t.id = :id for update")
                .param("id", id.value())
                .query(TimetableRows::timetable)
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<TimetableView> sink) {
        var conditions = conditions(filter);
        var select = TimetableRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", t.id";
        return Cursor.read(jdbc, conditions, select, page, TimetableRows::view, () -> count(filter), sink);
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, """
                        select count(*)
                          from timetable t
                          join bus b on b.id = t.bus_id
                          join route r on r.id = t.route_id
                          left join person p on p.id = t.driver_id
                        """ + conditions.where())
                .query(Long.class)
                .single();
    }

    private static Conditions conditions(Filter filter) {
        return new Conditions()
                .and(filter.archived() ? "t.archived_at is not null" : "t.archived_at is null")
                .and("t.bus_id = :bus", "bus", filter.bus())
                .and("t.route_id = :route", "route", filter.route())
                .and("t.driver_id = :driver", "driver", filter.driver())
                .and("t.is_active = :active", "active", filter.active())
                .and(
                        """
                        lower(b.registration_number || ' ' || b.registration_key || ' '
                              || coalesce(b.bus_name, '') || ' ' || r.route_name || ' '
                              || coalesce(p.full_name, '') || ' ' || coalesce(t.notes, ''))
                            like lower(:search)""",
                        "search",
                        Search.contains(filter.search()));
    }

    private static String orderBy(Sort<Order> sort) {
        var way = sort.descending() ? " desc nulls last" : " nulls last";
        return switch (sort.by()) {
            case DEPARTURE_TIME -> "t.departure_time" + (sort.descending() ? " desc" : "");
            case BUS -> "b.registration_number" + way + ", t.departure_time";
            case ROUTE -> "lower(r.route_name)" + way + ", t.departure_time";
            case DRIVER -> "lower(p.full_name)" + way + ", t.departure_time";
        };
    }

    @Override
    public List<TimetableView> sharing(Timetable timetable) {
        return jdbc.sql(TimetableRows.VIEW + """
                         where t.is_active
                           and t.archived_at is null
                           and t.id <> :id
                           and (t.bus_id = :bus or t.driver_id = :driver)
                         order by t.departure_time, t.id
                        """)
                .param("id", timetable.id().value())
                .param("bus", timetable.bus().value())
                .param("driver", timetable.driver() == null ? null : timetable.driver().value())
                .query(TimetableRows::view)
                .list();
    }

    @Override
    public List<TimetableView> running(LocalDate from, LocalDate until) {
        return jdbc.sql(TimetableRows.VIEW + """
                         where t.is_active
                           and t.archived_at is null
                           and coalesce(t.active_from, '-infinity') <= :until
                           and coalesce(t.active_until, 'infinity') >= :from
                         order by t.departure_time, t.id
                        """)
                .param("from", from)
                .param("until", until)
                .query(TimetableRows::view)
                .list();
    }

    @Override
    public boolean add(Timetable timetable, Instant now) {
        return TimetableRows.parameters(timetable, now, jdbc.sql("""
                                insert into timetable (id, bus_id, route_id, driver_id, days, departure_time,
                                                       arrival_time, is_two_way, return_departure_time,
                                                       return_arrival_time, turnaround_hours, is_active, active_from,
                                                       active_until, notes, archived_at, created_at, updated_at)
                                values (:id, :bus, :route, :driver, :days, :departure, :arrival, :twoWay,
                                        :returnDeparture, :returnArrival, :turnaround, :active, :from, :until, :notes,
                                        :archivedAt, :now, :now)
                                on conflict (id) do nothing
                                """)).update() == 1;
    }

    @Override
    public void update(Timetable timetable, Instant now) {
        int updated = TimetableRows.parameters(timetable, now, jdbc.sql("""
                        update timetable
                           set bus_id = :bus, route_id = :route, driver_id = :driver, days = :days,
                               departure_time = :departure, arrival_time = :arrival, is_two_way = :twoWay,
                               return_departure_time = :returnDeparture, return_arrival_time = :returnArrival,
                               turnaround_hours = :turnaround, is_active = :active, active_from = :from,
                               active_until = :until, notes = :notes, archived_at = :archivedAt, updated_at = :now,
                               version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", timetable.version().number()).update();
        if (updated == 0) throw new StaleException(timetable.version(), timetable.version().next());
    }

    @Override
    public void remove(TimetableId id) {
        jdbc.sql("delete from timetable where id = :id").param("id", id.value()).update();
    }

    @Override
    public boolean hasTrips(TimetableId id) {
        return jdbc.sql("select exists (select from trip where timetable_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
