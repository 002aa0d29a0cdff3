package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.application.network.out.RouteUses;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What timetables and absences have to do with a bus, a person and a route. */
@Repository
class UsesOfTimetables implements BusUses, PersonUses, RouteUses {

    private static final String KEPT = "select count(*) from timetable where archived_at is null and ";

    private static final String ANYWHERE = """
            select exists (select from timetable where %1$s)
                or exists (select from timetable_exception where %1$s)
                or exists (select from absence where %1$s)
            """;

    private final JdbcClient jdbc;

    UsesOfTimetables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long timetables(BusId id) {
        return count("bus_id = :id", id.value());
    }

    @Override
    public boolean remembers(BusId id) {
        return any(ANYWHERE.formatted("bus_id = :id"), id.value());
    }

    @Override
    public long timetables(PersonId id) {
        return count("driver_id = :id", id.value());
    }

    @Override
    public boolean remembers(PersonId id) {
        return any(ANYWHERE.formatted("driver_id = :id"), id.value());
    }

    @Override
    public long timetables(RouteId id) {
        return count("route_id = :id", id.value());
    }

    @Override
    public boolean remembers(RouteId id) {
        return any("select exists (select from timetable where route_id = :id)", id.value());
    }

    private long count(String whose, UUID id) {
        return jdbc.sql(KEPT + whose).param("id", id).query(Long.class).single();
    }

    private boolean any(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }
}
