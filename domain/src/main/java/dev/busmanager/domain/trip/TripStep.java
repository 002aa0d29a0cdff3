package dev.busmanager.domain.trip;

import java.util.Locale;

/** What somebody on the way does with a trip, in this order. */
public enum TripStep {
    START,
    ARRIVE,
    /** Leave for the way back. */
    RETURN,
    COMPLETE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
