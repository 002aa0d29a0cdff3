package dev.busmanager.adapter.postgres.network;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.network.in.RouteQueries.Filter;
import dev.busmanager.application.network.in.RouteQueries.Order;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.application.network.out.Routes;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.StaleException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoutes implements Routes {

    private final JdbcClient jdbc;

    JdbcRoutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Route> lock(RouteId id) {
        // The stops after the lock, so that nobody changes them between the two.
        return jdbc.sql("""
                        select id, route_name, from_state_id, to_state_id, from_address, to_address, distance_km,
                               estimated_duration_hours, archived_at, version
                          from route
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query((row, _) -> RouteRows.route(row, List.of()))
                .optional()
                .map(route -> withStops(route, stops(id)));
    }

    private static Route withStops(Route route, List<RouteStop> stops) {
        return new Route(
                route.id(), route.name(), route.from(), route.to(), route.fromAddress(), route.toAddress(),
                route.distanceKm(), route.hours(), stops, route.archivedAt(), route.version());
    }

    @Override
    public Optional<RouteView> view(RouteId id) {
        return jdbc.sql(RouteRows.VIEW + " where r.id = :id")
                .param("id", id.value())
                .query(RouteRows::view)
                .optional()
                .map(route -> route.with(stops(id)));
    }

    @Override
    public Optional<RouteView> named(String name, StateId from, StateId to) {
        return jdbc.sql(RouteRows.VIEW + """
                         where lower(r.route_name) = lower(:name) and r.from_state_id = :from and r.to_state_id = :to
                           and r.archived_at is null
                         order by r.created_at, r.id
                         limit 1
                        """)
                .param("name", name)
                .param("from", from.value())
                .param("to", to.value())
                .query(RouteRows::view)
                .optional();
    }

    private List<RouteStop> stops(RouteId id) {
        return jdbc.sql("""
                        select name, state_id, boarding, distance_km, minutes
                          from route_stop
                         where route_id = :id
                         order by position
                        """)
                .param("id", id.value())
                .query(RouteRows::stop)
                .list();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<RouteView> sink) {
        var conditions = conditions(filter);
        return Cursor.read(
                jdbc, conditions, select(conditions, sort), page, RouteRows::view, () -> count(filter), sink);
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) from route r" + conditions.where())
                .query(Long.class)
                .single();
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return RouteRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", r.id";
    }

    /** What is searched is written exactly as the index over it is. */
    static Conditions conditions(Filter filter) {
        return new Conditions()
                .and(filter.archived() ? "r.archived_at is not null" : "r.archived_at is null")
                .and(
                        """
                        lower(r.route_name || ' ' || coalesce(r.from_address, '') || ' '
                              || coalesce(r.to_address, '')) like lower(:search)""",
                        "search",
                        Search.contains(filter.search()));
    }

    private static String orderBy(Sort<Order> sort) {
        var column = switch (sort.by()) {
            case ROUTE_NAME -> "lower(r.route_name)";
            case DISTANCE_KM -> "r.distance_km";
            case ESTIMATED_DURATION_HOURS -> "r.estimated_duration_hours";
        };
        return column + (sort.descending() ? " desc nulls last" : " nulls last");
    }

    @Override
    public boolean add(Route route, Instant now) {
        int rows = RouteRows.parameters(route, now, jdbc.sql("""
                        insert into route (id, route_name, from_state_id, to_state_id, from_address, to_address,
                                           distance_km, estimated_duration_hours, archived_at, created_at, updated_at)
                        values (:id, :name, :from, :to, :fromAddress, :toAddress, :distance, :hours, :archivedAt,
                                :now, :now)
                        on conflict (id) do nothing
                        """)).update();
        if (rows == 1) addStops(route);
        return rows == 1;
    }

    @Override
    public void update(Route route, boolean stopsToo, Instant now) {
        int rows = RouteRows.parameters(route, now, jdbc.sql("""
                        update route
                           set route_name = :name, from_state_id = :from, to_state_id = :to,
                               from_address = :fromAddress, to_address = :toAddress, distance_km = :distance,
                               estimated_duration_hours = :hours, archived_at = :archivedAt, updated_at = :now,
                               version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", route.version().number()).update();
        if (rows == 0) throw new StaleException(route.version(), route.version().next());
        if (!stopsToo) return;
        jdbc.sql("delete from route_stop where route_id = :id").param("id", route.id().value()).update();
        addStops(route);
    }

    private void addStops(Route route) {
        int position = 0;
        for (var stop : route.stops())
            jdbc.sql("""
                            insert into route_stop (route_id, position, name, state_id, boarding, distance_km, minutes)
                            values (:route, :position, :name, :state, :boarding, :distance, :minutes)
                            """)
                    .param("route", route.id().value())
                    .param("position", ++position)
                    .param("name", stop.name())
                    .param("state", stop.state() == null ? null : stop.state().value())
                    .param("boarding", stop.boarding())
                    .param("distance", stop.distanceKm())
                    .param("minutes", stop.minutes())
                    .update();
    }

    @Override
    public void remove(RouteId id) {
        jdbc.sql("delete from route where id = :id").param("id", id.value()).update();
    }
}
