package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import org.jspecify.annotations.Nullable;

/** What drivers and workshops need to know of a bus, and no more. */
public record BusGlance(
        BusId id,
        String registration,
        @Nullable String name,
        int capacity,
        @Nullable String type,
        BusStatus status)
        implements SeenBus {

    static BusGlance of(BusView bus) {
        return new BusGlance(bus.id(), bus.registration(), bus.name(), bus.capacity(), bus.type(), bus.status());
    }
}
