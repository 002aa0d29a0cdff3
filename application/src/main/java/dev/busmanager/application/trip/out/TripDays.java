package dev.busmanager.application.trip.out;

import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.shared.Money;
import java.time.Instant;
import java.util.List;

/** Trips by the time that they take up. */
public interface TripDays {

    /**
     * Those on the road at some moment between two, by bus and departure; those without a bus come first, and those that
     * were cancelled not at all.
     *
     * @param now until when a trip that nobody has closed is on the road
     */
    List<TripView> between(Instant begins, Instant ends, Instant now);

    /** What those have taken that were closed between the two moments. */
    Money taken(Instant begins, Instant ends);
}
