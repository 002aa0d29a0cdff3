package dev.busmanager.application.settings;

import dev.busmanager.application.settings.out.KeptTrips;

/** As somebody says. */
public final class TripsThatAreKept implements KeptTrips {

    private boolean there;

    public void come() {
        there = true;
    }

    @Override
    public boolean areThere() {
        return there;
    }

    @Override
    public void hold() {}
}
