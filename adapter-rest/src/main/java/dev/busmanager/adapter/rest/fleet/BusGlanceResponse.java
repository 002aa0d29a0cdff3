package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.BusGlance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record BusGlanceResponse(
        UUID id,
        String registrationNumber,
        @Nullable String busName,
        int capacity,
        @Nullable String busType,
        String status)
        implements ListedBus {

    static BusGlanceResponse of(BusGlance bus) {
        return new BusGlanceResponse(
                bus.id().value(),
                bus.registration(),
                bus.name(),
                bus.capacity(),
                bus.type(),
                bus.status().wire());
    }
}
