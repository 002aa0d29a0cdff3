package dev.busmanager.domain.trip;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import org.jspecify.annotations.Nullable;

/**
 * Who drives which bus where.
 *
 * @param busName what the bus was called then, like {@code driverName}: the trip keeps it when they are gone
 */
public record Assignment(
        @Nullable BusId bus,
        @Nullable String busName,
        @Nullable PersonId driver,
        @Nullable String driverName,
        RouteId route) {}
