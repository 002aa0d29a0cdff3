package dev.busmanager.application.trip.out;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.trip.in.TripView;

/** Whoever has to know what becomes of trips. He is told in the same unit of work, after it was written. */
public interface TripWatch {

    default void added(TripView trip) {}

    default void changed(TripView was, TripView is) {}

    /** It is as if it had never been. */
    default void removed(Actor actor, TripView was) {}
}
