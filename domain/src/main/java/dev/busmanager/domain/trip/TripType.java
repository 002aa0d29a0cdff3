package dev.busmanager.domain.trip;

import java.util.Locale;

/** Whether one trip takes the bus there, or there and back. */
public enum TripType {
    ONE_WAY,
    TWO_WAY;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
