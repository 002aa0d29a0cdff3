package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.StateInShort;
import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record RouteResponse(
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
        List<Stop> stops,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements Versioned {

    static RouteResponse of(RouteView route) {
        return new RouteResponse(
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
                Stop.all(route.stops()),
                route.createdAt(),
                route.updatedAt(),
                route.archivedAt(),
                route.version());
    }

    /** @param position from 1 on */
    record Stop(
            int position,
            String name,
            @Nullable UUID stateId,
            boolean boarding,
            @Nullable BigDecimal distanceKm,
            @Nullable Integer minutes) {

        private static List<Stop> all(List<RouteStop> stops) {
            var all = new ArrayList<Stop>();
            for (var stop : stops)
                all.add(new Stop(
                        all.size() + 1,
                        stop.name(),
                        stop.state() == null ? null : stop.state().value(),
                        stop.boarding(),
                        stop.distanceKm(),
                        stop.minutes()));
            return all;
        }
    }
}
