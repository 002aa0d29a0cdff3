package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.application.network.out.RouteUses;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What trips have to do with a bus, a person and a route. */
@Repository
class UsesOfTrips implements BusUses, PersonUses, RouteUses {

    private static final String OPEN = "select count(*) from trip where status in ('scheduled', 'in_progress') and ";
    private static final String ANY = "select exists (select from trip where %s)";

    private final JdbcClient jdbc;

    UsesOfTrips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long openTrips(BusId id) {
        return count(OPEN + "bus_id = :id", id.value());
    }

    @Override
    public boolean remembers(BusId id) {
        return any("bus_id = :id", id.value());
    }

    @Override
    public long openTrips(PersonId id) {
        return count(OPEN + "driver_id = :id", id.value());
    }

    @Override
    public boolean remembers(PersonId id) {
        return any("driver_id = :id", id.value());
    }

    @Override
    public long openTrips(RouteId id) {
        return count(OPEN + "route_id = :id", id.value());
    }

    @Override
    public boolean remembers(RouteId id) {
        return any("route_id = :id", id.value());
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    private boolean any(String whose, UUID id) {
        return jdbc.sql(ANY.formatted(whose)).param("id", id).query(Boolean.class).single();
    }
}
