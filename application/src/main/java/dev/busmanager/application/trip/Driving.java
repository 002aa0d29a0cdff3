package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.trip.Trip;

/** Whose trip it is. */
final class Driving {

    private Driving() {}

    static boolean isDoneBy(Actor actor, Trip trip) {
        return actor instanceof Actor.SignedIn person && person.person().equals(trip.assigned().driver());
    }
}
