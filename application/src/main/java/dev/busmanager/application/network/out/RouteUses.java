package dev.busmanager.application.network.out;

import dev.busmanager.domain.network.RouteId;

/** What another part of the house has to do with a route. */
public interface RouteUses {

    /** How many trips on it are planned or on the way. */
    default long openTrips(RouteId id) {
        return 0;
    }

    /** How many timetables of it are kept. */
    default long timetables(RouteId id) {
        return 0;
    }

    /** Whether something would be lost if the route were not there. */
    boolean remembers(RouteId id);
}
