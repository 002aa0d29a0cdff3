package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.StateInShort;
import dev.busmanager.application.network.in.RouteView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A route in a list: only the number of its stops, which would be most of the list. */
record ListedRouteResponse(
        UUID id,
        String routeName,
        UUID fromStateId,
        UUID toStateId,
        @Nullable String fromAddress,
        @Nullable String toAddress,
        @Nullable BigDecimal distanceKm,
        @Nullable BigDecimal estimatedDurationHours,
        StateInShort fromState,
        StateInShort toState,
        int stopCount,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {

    static ListedRouteResponse of(RouteView route) {
        return new ListedRouteResponse(
                route.id().value(),
                route.name(),
                route.from().id().value(),
                route.to().id().value(),
                route.fromAddress(),
                route.toAddress(),
                route.distanceKm(),
                route.hours(),
                StateInShort.of(route.from()),
                StateInShort.of(route.to()),
                route.stopCount(),
                route.createdAt(),
                route.updatedAt(),
                route.archivedAt());
    }
}
