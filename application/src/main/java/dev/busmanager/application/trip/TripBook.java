package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.Findings;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where trips are written. All who write trips of one bus or one driver stand in a line, so that what is checked is
 * still so when it is written; and what a change makes right or wrong in the trips beside it is set there too.
 */
final class TripBook {

    static final RecordKind TRIP = new RecordKind("trip", "trip", Role.OFFICE, Role.DRIVER);

    private final Trips trips;
    private final TripChecks checks;
    private final TripOddities oddities;
    private final Locks locks;
    private final ChangeTrail trail;
    private final List<TripWatch> watches;
    private final Clock clock;

    TripBook(
            Trips trips, TripChecks checks, Locks locks, ChangeTrail trail, List<TripWatch> watches, Clock clock) {
        this.trips = trips;
        this.checks = checks;
        this.oddities = new TripOddities(trips, checks);
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

    void hold(Absence.Subject of) {
        locks.take(
                switch (of) {
                    case Absence.Subject.OfBus(var bus) -> ofBus(bus);
                    case Absence.Subject.OfDriver(var driver) -> ofDriver(driver);
                });
    }

    private static String ofBus(BusId bus) {
        return "trips of bus " + bus;
    }

    private static String ofDriver(PersonId driver) {
        return "trips of driver " + driver;
    }

    /** In one order, timetables first: nobody waits for somebody who waits for him. */
    private void hold(@Nullable TimetableId timetable, Stream<@Nullable Assignment> assignments) {
        var names = new TreeSet<String>();
        if (timetable != null) names.add("timetable " + timetable);
        assignments.forEach(each -> {
            if (each == null) return;
            if (each.bus() != null) names.add(ofBus(each.bus()));
            if (each.driver() != null) names.add(ofDriver(each.driver()));
        });
        names.forEach(locks::take);
    }

    TripView add(Actor actor, Trip trip, Answers answers) {
        checks.requireFree(trip);
        var settled = oddities.settled(null, trip, answers);
        if (!trips.add(settled, clock.instant())) throw new IdTakenException();
        followUp(actor, null, settled, answers);
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
        var settled = oddities.settled(before, next, answers);
        trips.update(settled, clock.instant());
        followUp(actor, before, settled, answers);
        var is = view(before.id());
        trail.changed(actor, TRIP, action, before.id(), TripAsWritten.members(was), TripAsWritten.members(is));
        watches.forEach(watch -> watch.changed(was, is));
        return is;
    }

    void remove(Actor actor, Trip trip) {
        var was = view(trip.id());
        trips.remove(trip.id());
        followUp(actor, trip, null, Answers.CANNOT_BE_ASKED);
        trail.removed(actor, TRIP, trip.id(), TripAsWritten.members(was));
        watches.forEach(watch -> watch.removed(actor, was));
    }

    /** Somebody has said of its bus or its driver what makes the trip odd, or odd no longer. */
    void lookAgain(Actor actor, TripId id, Function<Trip, Findings> look) {
        trips.lock(id).ifPresent(trip -> flagOtherwise(actor, trip, look.apply(trip).flagOn(trip, _ -> null)));
    }

    private void flagOtherwise(Actor actor, Trip known, Trip flagged) {
        if (flagged.equals(known)) return;
        var was = view(known.id());
        trips.update(flagged, clock.instant());
        trail.changed(actor, TRIP, known.id(), TripAsWritten.members(was), TripAsWritten.members(view(known.id())));
    }

    TripView view(TripId id) {
        return trips.view(id).orElseThrow(TripException.NoSuchTrip::new);
    }

    private void followUp(Actor actor, @Nullable Trip before, @Nullable Trip next, Answers answers) {
        oddities.setRightBeside(
                before, next, answers.reason(), (known, flagged) -> flagOtherwise(actor, known, flagged));
        renumber(before, next);
    }

    private void renumber(@Nullable Trip before, @Nullable Trip next) {
        var origin = next == null ? null : next.origin();
        if (origin == null && before != null) origin = before.origin();
        if (origin == null) return;
        boolean same = before != null
                && next != null
                && before.departs().equals(next.departs())
                && (before.status() == TripStatus.CANCELLED) == (next.status() == TripStatus.CANCELLED);
        if (!same) trips.numberChain(origin.timetable());
    }
}
