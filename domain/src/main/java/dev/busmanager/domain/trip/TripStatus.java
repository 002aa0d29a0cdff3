package dev.busmanager.domain.trip;

import java.util.Locale;

public enum TripStatus {
    SCHEDULED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** By the steps of the day; the office corrects what went wrong without asking here. */
    boolean mayBecome(TripStatus next) {
        return switch (this) {
            case SCHEDULED -> next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == COMPLETED || next == CANCELLED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    /** Planned or on the way: it takes its bus and its driver. */
    public boolean isOpen() {
        return this == SCHEDULED || this == IN_PROGRESS;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For what was stored; what a client sends is read as a choice. */
    public static TripStatus ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
