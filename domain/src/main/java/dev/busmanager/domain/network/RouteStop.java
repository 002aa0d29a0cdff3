package dev.busmanager.domain.network;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a bus of a route halts.
 *
 * @param state in which it lies; where somebody gets on decides to which state the tax of his ticket belongs
 * @param boarding whether people may get on there
 * @param distanceKm from where the route begins
 * @param minutes from where the route begins
 */
public record RouteStop(
        String name,
        @Nullable StateId state,
        boolean boarding,
        @Nullable BigDecimal distanceKm,
        @Nullable Integer minutes) {

    public static final int NAME_MOST = 100;
}
