package dev.busmanager.application.trip.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day at the depot: everything that is on the road on it. */
public interface TripBoardQueries {

    /** @param day of the company; nothing for today */
    Board board(Actor actor, @Nullable LocalDate day);

    /**
     * @param begins the midnight of the day, and {@code ends} the next one
     * @param trips those that touch it and were not cancelled, by bus and departure; those without a bus come first
     */
    record Board(LocalDate day, Instant begins, Instant ends, List<TripOnBoard> trips, Takings takings) {}

    /**
     * @param lateMinutes as of now
     * @param expectedEnd as things stand; of a trip that is over, when it was
     */
    record TripOnBoard(TripView view, long lateMinutes, boolean late, Instant expectedEnd) {}

    /**
     * What the trips that came to their end since midnight have taken, beside the same day of the week before.
     *
     * @param until the same time of day for both
     */
    record Takings(Instant until, Money taken, LocalDate comparedDay, Money takenThen) {}
}
