package dev.busmanager.domain.fleet;

import java.util.Locale;

/** Whether a bus is on the road. */
public enum BusStatus {
    ACTIVE,
    MAINTENANCE,
    INACTIVE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For what was stored; what a client sends is read as a choice. */
    public static BusStatus ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
