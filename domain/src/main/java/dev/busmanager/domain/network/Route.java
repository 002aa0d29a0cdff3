package dev.busmanager.domain.network;

import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way that buses take, within a state or from one to another. Several may have the same name. */
public record Route(
        RouteId id,
        String name,
        StateId from,
        StateId to,
        @Nullable String fromAddress,
        @Nullable String toAddress,
        @Nullable BigDecimal distanceKm,
        @Nullable BigDecimal hours,
        List<RouteStop> stops,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Route> {

    public static final int NAME_MOST = 100;
    public static final int ADDRESS_MOST = 500;
    public static final int STOPS_MOST = 100;

    private static final int KM_MOST = 10_000;
    private static final int HOURS_MOST = 200;
    private static final int DECIMALS = 2;

    public Route {
        distanceKm = figure("distance_km", distanceKm, KM_MOST);
        hours = figure("estimated_duration_hours", hours, HOURS_MOST);
        stops = inOrder(stops);
    }

    /** What was said of it when it was added, for telling whether somebody says the same again. */
    public Route withoutHistory() {
        return new Route(
                id, name, from, to, fromAddress, toAddress, distanceKm, hours, stops, null, Version.FIRST);
    }

    @Override
    public Route archivedSince(@Nullable Instant instant) {
        return new Route(
                id, name, from, to, fromAddress, toAddress, distanceKm, hours, stops, instant, version);
    }

    /** A bus drives one way: no stop is nearer to the beginning than one before it. What is not known says nothing. */
    private static List<RouteStop> inOrder(List<RouteStop> stops) {
        if (stops.size() > STOPS_MOST) throw new InvalidInputException("stops", Flaw.tooManyEntries(STOPS_MOST));
        var checked = new RouteStop[stops.size()];
        var farthest = BigDecimal.ZERO;
        int latest = 0;
        for (int i = 0; i < checked.length; i++) {
            var stop = checked[i] = checked("stops[%d].".formatted(i), stops.get(i));
            if (stop.distanceKm() != null) {
                if (stop.distanceKm().compareTo(farthest) < 0)
                    throw new NetworkException.StopsGoBack(stop.name(), "stops[%d].distance_km".formatted(i));
                farthest = stop.distanceKm();
            }
            if (stop.minutes() != null) {
                if (stop.minutes() < latest)
                    throw new NetworkException.StopsGoBack(stop.name(), "stops[%d].minutes".formatted(i));
                latest = stop.minutes();
            }
        }
        return List.of(checked);
    }

    private static RouteStop checked(String path, RouteStop stop) {
        var minutes = stop.minutes();
        if (minutes != null && (minutes < 0 || minutes > HOURS_MOST * 60))
            throw new InvalidInputException(path + "minutes", Flaw.outOfRange(0, HOURS_MOST * 60));
        return new RouteStop(
                stop.name(),
                stop.state(),
                stop.boarding(),
                figure(path + "distance_km", stop.distanceKm(), KM_MOST),
                minutes);
    }

    private static @Nullable BigDecimal figure(String field, @Nullable BigDecimal value, int most) {
        if (value == null) return null;
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0)
            throw new InvalidInputException(field, Flaw.outOfRange(0, most));
        if (value.stripTrailingZeros().scale() > DECIMALS)
            throw new InvalidInputException(field, Flaw.tooManyDecimals(DECIMALS));
        return value.setScale(DECIMALS);
    }
}
