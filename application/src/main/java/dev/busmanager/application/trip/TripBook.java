package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.OdometerCheck;
import dev.busmanager.domain.trip.PlanningCheck;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripFlag;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripQuestion;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where trips are written. All who write trips of one bus or one driver stand in a line, so that what is checked is
 * still so when it is written; and what a change makes right or wrong in the trips beside it is set there too.
 */
final class TripBook {

    /** Whichever was raised first. */
    private static final Comparator<TripFlag> IN_ORDER =
            Comparator.comparing(TripFlag::code).thenComparing(TripFlag::detail);

    static final RecordKind TRIP = new RecordKind("trip", "trip", Role.OFFICE, Role.DRIVER);

    private final Trips trips;
    private final TripChecks checks;
    private final Locks locks;
    private final ChangeTrail trail;
    private final List<TripWatch> watches;
    private final Clock clock;

    TripBook(
            Trips trips, TripChecks checks, Locks locks, ChangeTrail trail, List<TripWatch> watches, Clock clock) {
        this.trips = trips;
        this.checks = checks;
        this.locks = locks;
        this.trail = trail;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /** @param next whom the trip may be given to; they have to wait as well */
    Trip open(TripId id, ExpectedVersion expected, @Nullable Assignment next) {
        var trip = hold(id, next);
        expected.check(trip.version());
        return trip;
    }

    /** The trip first: while nobody else can give it away, those who have it now are all who have to be waited for. */
    Trip hold(TripId id, @Nullable Assignment next) {
        locks.take("trip " + id);
        var seen = trips.find(id).orElseThrow(TripException.NoSuchTrip::new);
        hold(seen.origin() == null ? null : seen.origin().timetable(), Stream.of(seen.assigned(), next));
        return trips.lock(id).orElseThrow(TripException.NoSuchTrip::new);
    }

    void hold(Assignment assigned) {
        hold(null, Stream.of(assigned));
    }

    /** Whoever makes trips of a timetable, and whoever changes one of them, stand in a line as well. */
    void hold(TimetableId timetable) {
        hold(timetable, Stream.empty());
    }

    /** In one order, timetables first: nobody waits for somebody who waits for him. */
    private void hold(@Nullable TimetableId timetable, Stream<@Nullable Assignment> assignments) {
        var names = new TreeSet<String>();
        if (timetable != null) names.add("timetable " + timetable);
        assignments.forEach(each -> {
            if (each == null) return;
            if (each.bus() != null) names.add("trips of bus " + each.bus());
            if (each.driver() != null) names.add("trips of driver " + each.driver());
        });
        names.forEach(locks::take);
    }

    TripView add(Actor actor, Trip trip, Answers answers) {
        checks.requireFree(trip);
        var flagged = flagged(null, trip, answers);
        if (!trips.add(flagged, clock.instant())) throw new IdTakenException();
        followUp(null, flagged);
        var added = view(trip.id());
        trail.added(actor, TRIP, trip.id(), TripAsWritten.members(added));
        watches.forEach(watch -> watch.added(added));
        return added;
    }

    TripView change(Actor actor, Trip before, Trip next, Answers answers) {
        return change(actor, "changed", before, next, answers);
    }

    TripView change(Actor actor, String action, Trip before, Trip next, Answers answers) {
        var was = view(before.id());
        if (next.equals(before)) return was;
        checks.requireFree(next);
        var flagged = flagged(before, next, answers);
        trips.update(flagged, clock.instant());
        followUp(before, flagged);
        var is = view(before.id());
        trail.changed(actor, TRIP, action, before.id(), TripAsWritten.members(was), TripAsWritten.members(is));
        watches.forEach(watch -> watch.changed(before, is));
        return is;
    }

    void remove(Actor actor, Trip trip) {
        var was = view(trip.id());
        trips.remove(trip.id());
        followUp(trip, null);
        trail.removed(actor, TRIP, trip.id(), TripAsWritten.members(was));
        watches.forEach(watch -> watch.removed(actor, trip));
    }

    TripView view(TripId id) {
        return trips.view(id).orElseThrow(TripException.NoSuchTrip::new);
    }

    // ---- What is odd ---------------------------------------------------------------------------------------------

    /** What was odd before and still is was decided then; only what is new is asked. */
    private Trip flagged(@Nullable Trip before, Trip next, Answers answers) {
        var asked = new HashSet<String>();
        var raised = new ArrayList<TripQuestion>();
        if (before == null || isReplanned(before, next)) {
            asked.addAll(PlanningCheck.CODES);
            raised.addAll(checks.ofPlan(next));
        }
        if (before == null || isReadAnew(before, next)) {
            asked.addAll(OdometerCheck.CODES);
            raised.addAll(checks.ofReadings(next));
        }
        answers.settle(raised.stream().filter(question -> known(next, question) == null).toList());
        return flagged(next, asked, raised, answers.reason());
    }

    private static Trip flagged(
            Trip trip, Set<String> asked, List<TripQuestion> raised, @Nullable String reason) {
        var flags = new LinkedHashSet<TripFlag>();
        trip.flags().stream().filter(flag -> !asked.contains(flag.code())).forEach(flags::add);
        for (var question : raised) {
            var known = known(trip, question);
            flags.add(known == null ? TripFlag.of(question, reason) : known);
        }
        return trip.flagged(flags.stream().sorted(IN_ORDER).toList());
    }

    private static @Nullable TripFlag known(Trip trip, TripQuestion question) {
        return trip.flags().stream()
                .filter(flag -> flag.code().equals(question.code()) && flag.detail().equals(question.detail()))
                .findFirst()
                .orElse(null);
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

    // ---- What follows --------------------------------------------------------------------------------------------

    private void followUp(@Nullable Trip before, @Nullable Trip next) {
        if (before == null || next == null || isReadAnew(before, next)) readBesideAgain(before, next);
        renumber(before, next);
    }

    /** Where it stood and where it stands now: on another bus, or among other trips of the same. */
    private void readBesideAgain(@Nullable Trip before, @Nullable Trip next) {
        var beside = new LinkedHashMap<TripId, Trip>();
        for (var each : new Trip[] {before, next}) {
            if (each == null || each.readings().firstKnown() == null) continue;
            var bus = each.assigned().bus();
            if (bus == null) continue;
            trips.readBefore(bus, each).ifPresent(trip -> beside.put(trip.id(), trip));
            trips.readAfter(bus, each).ifPresent(trip -> beside.put(trip.id(), trip));
        }
        beside.values().forEach(this::readAgain);
    }

    /** What was odd about the trip beside it may be so no longer, or only now. */
    private void readAgain(Trip neighbour) {
        var checked = flagged(neighbour, OdometerCheck.CODES, checks.ofReadings(neighbour), null);
        if (!checked.equals(neighbour)) trips.update(checked, clock.instant());
    }

    private void renumber(@Nullable Trip before, @Nullable Trip next) {
        var origin = next == null ? null : next.origin();
        if (origin == null && before != null) origin = before.origin();
        if (origin == null) return;
        boolean same = before != null
                && next != null
                && before.departs().equals(next.departs())
                && isCancelled(before) == isCancelled(next);
        if (!same) trips.numberChain(origin.timetable());
    }
}
