package dev.busmanager.application.network;

import dev.busmanager.application.network.in.RoutesUseCase.RouteMembers;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a route is, given what it was and what somebody says of it now. */
final class RouteMerge {

    private RouteMerge() {}

    static Route fresh(RouteId id, RouteMembers members) {
        return new Route(
                id,
                there("route_name", members.name().over(null)),
                there("from_state_id", members.from().over(null)),
                there("to_state_id", members.to().over(null)),
                members.fromAddress().over(null),
                members.toAddress().over(null),
                members.distanceKm().over(null),
                members.hours().over(null),
                stops(members, List.of()),
                null,
                Version.FIRST);
    }

    static Route merged(Route route, RouteMembers members) {
        return new Route(
                route.id(),
                there("route_name", members.name().over(route.name())),
                there("from_state_id", members.from().over(route.from())),
                there("to_state_id", members.to().over(route.to())),
                members.fromAddress().over(route.fromAddress()),
                members.toAddress().over(route.toAddress()),
                members.distanceKm().over(route.distanceKm()),
                members.hours().over(route.hours()),
                stops(members, route.stops()),
                route.archivedAt(),
                route.version());
    }

    private static List<RouteStop> stops(RouteMembers members, List<RouteStop> current) {
        var stops = members.stops().over(current);
        return stops == null ? List.of() : stops;
    }

    private static <T> T there(String field, @Nullable T value) {
        if (value == null) throw new InvalidInputException(field, Flaw.missing());
        return value;
    }

    /** @param known all states there are */
    static void requireStates(Route route, List<StateId> known) {
        require("from_state_id", route.from(), known);
        require("to_state_id", route.to(), known);
        for (int i = 0; i < route.stops().size(); i++)
            require("stops[%d].state_id".formatted(i), route.stops().get(i).state(), known);
    }

    private static void require(String field, @Nullable StateId state, List<StateId> known) {
        if (state != null && !known.contains(state))
            throw new InvalidInputException(field, Flaw.unknownReference());
    }
}
