package dev.busmanager.domain.trip;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What may be done with a trip as it is now, so that no screen has to know the rules. */
public enum TripAction {
    START,
    ARRIVE,
    RETURN,
    COMPLETE,
    READ,
    TAKE,
    DELAY,
    CHANGE,
    CANCEL,
    CORRECT;

    public static Set<TripAction> forOffice(Trip trip) {
        var actions = steps(trip);
        actions.add(READ);
        actions.add(TAKE);
        actions.add(CHANGE);
        actions.add(CORRECT);
        if (trip.status().isOpen()) actions.add(CANCEL);
        return actions;
    }

    public static Set<TripAction> forDriver(Trip trip) {
        var actions = steps(trip);
        if (trip.status().isOpen()) {
            actions.add(READ);
            actions.add(TAKE);
        }
        return actions;
    }

    private static Set<TripAction> steps(Trip trip) {
        var actions = EnumSet.noneOf(TripAction.class);
        if (trip.status().isOpen()) actions.add(DELAY);
        var next = trip.nextStep();
        if (next != null) actions.add(valueOf(next.name()));
        return actions;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
