package dev.busmanager.application.fleet.out;

import dev.busmanager.domain.fleet.BusId;

/** What another part of the house has to do with a bus. */
public interface BusUses {

    /** How many trips of it are planned or on the way. */
    default long openTrips(BusId id) {
        return 0;
    }

    /** How many timetables of it are kept. */
    default long timetables(BusId id) {
        return 0;
    }

    /** Whether something would be lost if the bus were not there. */
    boolean remembers(BusId id);
}
