package dev.busmanager.application.trip;

import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.Findings;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripQuestion;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about trips. Whoever writes one is asked; and what that makes odd, or odd no longer, in the trips beside
 * it is set right, so that it does not matter which of them was written first.
 */
final class TripOddities {

    private final Trips trips;
    private final TripChecks checks;
    private final Clock clock;

    TripOddities(Trips trips, TripChecks checks, Clock clock) {
        this.trips = trips;
        this.checks = checks;
        this.clock = clock;
    }

    // ---- Of the trip itself --------------------------------------------------------------------------------------

    /** What was odd before and still is was decided then; only what is new is asked. */
    Trip settled(@Nullable Trip before, Trip next, Answers answers) {
        var asked = Findings.NONE;
        boolean replanned = before == null || isReplanned(before, next);
        if (replanned) asked = asked.and(checks.ofPlan(next));
        if (before == null || isReadAnew(before, next)) asked = asked.and(checks.ofReadings(next));
        answers.settle(asked.newOn(next));
        var all = replanned || !takesElse(before, next) ? asked : asked.and(checks.overlaps().of(next));
        return all.flagOn(next, _ -> answers.reason());
    }

    /** Not by what happens on the way: whoever drives is not asked what the office has decided. */
    private static boolean isReplanned(Trip before, Trip next) {
        if (!next.status().isOpen()) return false;
        return !before.status().isOpen()
                || !next.assigned().equals(before.assigned())
                || !Hours.of(next).equals(Hours.of(before));
    }

    private static boolean isReadAnew(Trip before, Trip next) {
        return isCancelled(before) != isCancelled(next)
                || !next.readings().equals(before.readings())
                || !next.assigned().equals(before.assigned())
                || !next.departs().equals(before.departs());
    }

    private static boolean isCancelled(Trip trip) {
        return trip.status() == TripStatus.CANCELLED;
    }

    /** A bus, a driver or a time that the other one does not take; what is over takes nothing. */
    private static boolean takesElse(Trip before, Trip next) {
        return next.status().isOpen() != before.status().isOpen()
                || !next.assigned().equals(before.assigned())
                || !next.departs().equals(before.departs())
                || !next.ends().equals(before.ends());
    }

    // ---- Of those beside it --------------------------------------------------------------------------------------

    /**
     * To be called when it was written.
     *
     * @param reason why the trip was written all the same
     */
    void setRightBeside(@Nullable Trip before, @Nullable Trip next, @Nullable String reason) {
        if (before == null || next == null || isReadAnew(before, next)) readAgain(before, next);
        if (before == null || next == null || takesElse(before, next)) planAgain(before, next, reason);
    }

    /** Where it stood and where it stands now: on another bus, or among other trips of the same. */
    private void readAgain(@Nullable Trip before, @Nullable Trip next) {
        var beside = new LinkedHashMap<TripId, Trip>();
        each(before, next).filter(trip -> trip.readings().firstKnown() != null).forEach(trip -> {
            var bus = trip.assigned().bus();
            if (bus == null) return;
            trips.readBefore(bus, trip).ifPresent(other -> beside.put(other.id(), other));
            trips.readAfter(bus, trip).ifPresent(other -> beside.put(other.id(), other));
        });
        beside.values().forEach(other -> write(other, checks.ofReadings(other).flagOn(other, _ -> null)));
    }

    /** What was said of the two of them is said of the other one as well. */
    private void planAgain(@Nullable Trip before, @Nullable Trip next, @Nullable String reason) {
        var beside = new LinkedHashMap<TripId, Trip>();
        each(before, next).forEach(trip -> addOverlapping(trip, beside));
        var overlaps = checks.overlaps();
        beside.values()
                .forEach(other -> write(
                        other, overlaps.of(other).flagOn(other, question -> names(question, next) ? reason : null)));
    }

    private void addOverlapping(Trip trip, Map<TripId, Trip> beside) {
        var bus = trip.assigned().bus();
        var driver = trip.assigned().driver();
        if (bus != null) trips.overlapping(bus, trip).forEach(other -> beside.put(other.id(), other));
        if (driver != null) trips.overlapping(driver, trip).forEach(other -> beside.put(other.id(), other));
    }

    private static boolean names(TripQuestion question, @Nullable Trip trip) {
        return trip != null && trip.number().text().equals(question.params().get("number"));
    }

    private static Stream<Trip> each(@Nullable Trip before, @Nullable Trip next) {
        return Stream.of(before, next).filter(Objects::nonNull).map(Trip.class::cast);
    }

    private void write(Trip known, Trip checked) {
        if (!checked.equals(known)) trips.update(checked, clock.instant());
    }
}
