package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.network.in.RoutesUseCase.RouteMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.network.RouteId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewRouteRequest(
        @Nullable UUID id,
        @Required @Nullable String routeName,
        @Required @Nullable UUID fromStateId,
        @Required @Nullable UUID toStateId,
        @Nullable String fromAddress,
        @Nullable String toAddress,
        @Nullable BigDecimal distanceKm,
        @Nullable BigDecimal estimatedDurationHours,
        @Nullable List<@Nullable StopRequest> stops) {

    @Nullable RouteId routeId() {
        return id == null ? null : new RouteId(id);
    }

    RouteMembers members() {
        return new RouteRequest(
                        Change.of(routeName),
                        Change.of(fromStateId),
                        Change.of(toStateId),
                        Change.of(fromAddress),
                        Change.of(toAddress),
                        Change.of(distanceKm),
                        Change.of(estimatedDurationHours),
                        Change.of(stops))
                .members();
    }
}
