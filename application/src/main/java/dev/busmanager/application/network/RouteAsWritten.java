package dev.busmanager.application.network;

import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.domain.network.RouteStop;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A route as the audit trail remembers it, with the names of the wire. */
final class RouteAsWritten {

    private RouteAsWritten() {}

    static Map<String, Object> members(RouteView route) {
        var members = new LinkedHashMap<String, Object>();
        put(members, "route_name", route.name());
        put(members, "from_state", route.from().name());
        put(members, "to_state", route.to().name());
        put(members, "from_address", route.fromAddress());
        put(members, "to_address", route.toAddress());
        put(members, "distance_km", route.distanceKm());
        put(members, "estimated_duration_hours", route.hours());
        if (!route.stops().isEmpty())
            members.put("stops", route.stops().stream().map(RouteAsWritten::line).toList());
        return members;
    }

    /** One line each: a stop has no name of its own by which a change of it could be told. */
    private static String line(RouteStop stop) {
        var line = new StringBuilder(stop.name());
        if (stop.distanceKm() != null) line.append(", ").append(stop.distanceKm()).append(" km");
        if (stop.minutes() != null) line.append(", ").append(stop.minutes()).append(" min");
        if (stop.state() != null) line.append(", ").append(stop.state().value());
        return stop.boarding() ? line.toString() : line.append(", no boarding").toString();
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) members.put(name, value);
    }
}
