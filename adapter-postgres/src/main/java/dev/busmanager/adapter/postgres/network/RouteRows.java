package dev.busmanager.adapter.postgres.network;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a route stands in the tables. */
final class RouteRows {

    static final String VIEW = """
            select r.id, r.route_name, r.from_address, r.to_address, r.distance_km, r.estimated_duration_hours,
                   r.created_at, r.updated_at, r.archived_at, r.version,
                   f.id as from_id, f.state_name as from_name, f.state_code as from_code,
                   f.is_union_territory as from_territory,
                   t.id as to_id, t.state_name as to_name, t.state_code as to_code,
                   t.is_union_territory as to_territory,
                   (select count(*) from route_stop s where s.route_id = r.id) as stop_count
              from route r
              join state f on f.id = r.from_state_id
              join state t on t.id = r.to_state_id
            """;

    private RouteRows() {}

    static RouteView view(ResultSet row, int number) throws SQLException {
        return new RouteView(
                new RouteId(Columns.uuid(row, "id")),
                row.getString("route_name"),
                state(row, "from_"),
                state(row, "to_"),
                row.getString("from_address"),
                row.getString("to_address"),
                row.getBigDecimal("distance_km"),
                row.getBigDecimal("estimated_duration_hours"),
                List.of(),
                row.getInt("stop_count"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    private static State state(ResultSet row, String which) throws SQLException {
        return new State(
                new StateId(Columns.uuid(row, which + "id")),
                row.getString(which + "name"),
                row.getString(which + "code"),
                row.getBoolean(which + "territory"));
    }

    static Route route(ResultSet row, List<RouteStop> stops) throws SQLException {
        return new Route(
                new RouteId(Columns.uuid(row, "id")),
                row.getString("route_name"),
                new StateId(Columns.uuid(row, "from_state_id")),
                new StateId(Columns.uuid(row, "to_state_id")),
                row.getString("from_address"),
                row.getString("to_address"),
                row.getBigDecimal("distance_km"),
                row.getBigDecimal("estimated_duration_hours"),
                stops,
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    static RouteStop stop(ResultSet row, int number) throws SQLException {
        var state = Columns.uuidOrNull(row, "state_id");
        return new RouteStop(
                row.getString("name"),
                state == null ? null : new StateId(state),
                row.getBoolean("boarding"),
                row.getBigDecimal("distance_km"),
                row.getObject("minutes", Integer.class));
    }

    static JdbcClient.StatementSpec parameters(Route route, Instant now, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", route.id().value())
                .param("name", route.name())
                .param("from", route.from().value())
                .param("to", route.to().value())
                .param("fromAddress", route.fromAddress())
                .param("toAddress", route.toAddress())
                .param("distance", route.distanceKm())
                .param("hours", route.hours())
                .param("archivedAt", Columns.timestamp(route.archivedAt()))
                .param("now", Columns.timestamp(now));
    }
}
