package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stop in its place among the others.
 *
 * @param boarding people may get on there unless said otherwise
 */
record StopRequest(
        @Required @Nullable String name,
        @Nullable UUID stateId,
        @Nullable Boolean boarding,
        @Nullable BigDecimal distanceKm,
        @Nullable Integer minutes) {

    static List<RouteStop> stops(RequestShape shape, List<@Nullable StopRequest> all) {
        var stops = new ArrayList<RouteStop>();
        for (int i = 0; i < all.size(); i++) {
            var stop = all.get(i);
            if (stop == null) shape.refuse("stops[%d]".formatted(i), Flaw.missing());
            else stops.add(stop.stop(shape, "stops[%d].name".formatted(i)));
        }
        return stops;
    }

    private RouteStop stop(RequestShape shape, String nameField) {
        return new RouteStop(
                shape.text(nameField, name, RouteStop.NAME_MOST),
                stateId == null ? null : new StateId(stateId),
                boarding == null || boarding,
                distanceKm,
                minutes);
    }
}
