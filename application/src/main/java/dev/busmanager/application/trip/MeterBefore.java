package dev.busmanager.application.trip;

import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.trip.Trip;

/** Adds to a trip what the meter of its bus showed before, so that whoever reads it next has something to compare with. */
final class MeterBefore {

    private final Trips trips;

    MeterBefore(Trips trips) {
        this.trips = trips;
    }

    TripView of(TripView view) {
        var bus = view.trip().assigned().bus();
        if (bus == null) return view;
        return view.after(
                trips.readBefore(bus, view.trip()).map(Trip::lastReading).orElse(null));
    }
}
