package dev.busmanager.application.trip;

import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.Findings;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripQuestion;
import dev.busmanager.domain.trip.TripStatus;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about trips. Whoever writes one is asked; and what that makes odd, or odd no longer, in the trips beside
 * it is set right, so that it does not matter which of them was written first.
 */
final class TripOddities {

    private final Trips trips;
    private final TripChecks checks;

    TripOddities(Trips trips, TripChecks checks) {
        this.trips = trips;
        this.checks = checks;
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

    /** Writes a trip that has other flags now. */
    @FunctionalInterface
    interface Rewriting {

        void write(Trip known, Trip flagged);
    }

    /**
     * To be called when it was written. Others may have to set the same trips right for what they did with another bus
     * or driver: each is held before it is looked at, and all in one order, so that nobody waits for somebody who waits
     * for him.
     *
     * @param reason why the trip was written all the same
     */
    void setRightBeside(@Nullable Trip before, @Nullable Trip next, @Nullable String reason, Rewriting rewriting) {
        var read = before == null || next == null || isReadAnew(before, next)
                ? beside(before, next, this::readBeside)
                : Set.<TripId>of();
        var planned = before == null || next == null || takesElse(before, next)
                ? beside(before, next, this::overlapping)
                : Set.<TripId>of();
        var overlaps = checks.overlaps();
        Stream.of(read, planned)
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(TripId::value))
                .forEach(id -> trips.lock(id).ifPresent(other -> {
                    var found = read.contains(id) ? checks.ofReadings(other) : Findings.NONE;
                    if (planned.contains(id)) found = found.and(overlaps.of(other));
                    rewriting.write(other, found.flagOn(other, question -> names(question, next) ? reason : null));
                }));
    }

    /** Where it stood and where it stands now: on another bus, or among other trips of the same. */
    private static Set<TripId> beside(
            @Nullable Trip before, @Nullable Trip next, Function<Trip, Stream<Trip>> neighbours) {
        return Stream.of(before, next)
                .filter(Objects::nonNull)
                .map(Trip.class::cast)
                .flatMap(neighbours)
                .map(Trip::id)
                .collect(Collectors.toSet());
    }

    private Stream<Trip> readBeside(Trip trip) {
        var bus = trip.assigned().bus();
        if (bus == null || trip.readings().firstKnown() == null) return Stream.empty();
        return Stream.concat(
                trips.readBefore(bus, trip).stream(), trips.readAfter(bus, trip).stream());
    }

    private Stream<Trip> overlapping(Trip trip) {
        var bus = trip.assigned().bus();
        var driver = trip.assigned().driver();
        return Stream.concat(
                bus == null ? Stream.empty() : trips.overlapping(bus, trip).stream(),
                driver == null ? Stream.empty() : trips.overlapping(driver, trip).stream());
    }

    /** What was said of the two of them is said of the other one as well. */
    private static boolean names(TripQuestion question, @Nullable Trip trip) {
        return trip != null && trip.number().text().equals(question.params().get("number"));
    }
}
