package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.network.in.RoutesUseCase.RouteMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.StateId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a route.
 *
 * @param stops all of them in their order; left out, they stay
 */
record RouteRequest(
        Change<String> routeName,
        Change<UUID> fromStateId,
        Change<UUID> toStateId,
        Change<String> fromAddress,
        Change<String> toAddress,
        Change<BigDecimal> distanceKm,
        Change<BigDecimal> estimatedDurationHours,
        Change<List<@Nullable StopRequest>> stops) {

    RouteMembers members() {
        var shape = new RequestShape();
        var members = new RouteMembers(
                shape.line("route_name", routeName, Route.NAME_MOST),
                shape.kept("from_state_id", fromStateId).map(StateId::new),
                shape.kept("to_state_id", toStateId).map(StateId::new),
                shape.optional("from_address", fromAddress, Route.ADDRESS_MOST),
                shape.optional("to_address", toAddress, Route.ADDRESS_MOST),
                distanceKm,
                estimatedDurationHours,
                stops.map(all -> StopRequest.stops(shape, all)));
        shape.check();
        return members;
    }
}
