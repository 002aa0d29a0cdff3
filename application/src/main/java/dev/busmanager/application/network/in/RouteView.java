package dev.busmanager.application.network.in;

import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param stops none in a list of routes
 * @param stopCount how many there are, also in a list
 */
public record RouteView(
        RouteId id,
        String name,
        State from,
        State to,
        @Nullable String fromAddress,
        @Nullable String toAddress,
        @Nullable BigDecimal distanceKm,
        @Nullable BigDecimal hours,
        List<RouteStop> stops,
        int stopCount,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version) {

    public RouteView with(List<RouteStop> stops) {
        return new RouteView(
                id, name, from, to, fromAddress, toAddress, distanceKm, hours, stops, stops.size(), createdAt,
                updatedAt, archivedAt, version);
    }
}
