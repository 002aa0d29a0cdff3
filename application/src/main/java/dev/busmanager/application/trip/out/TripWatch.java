package dev.busmanager.application.trip.out;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.trip.Trip;

/** Whoever has to know what becomes of trips. He is told in the same unit of work, after it was written. */
public interface TripWatch {

    default void added(TripView trip) {}

    default void changed(Trip before, TripView after) {}

    /** It is as if it had never been. */
    default void removed(Actor actor, Trip trip) {}
}
