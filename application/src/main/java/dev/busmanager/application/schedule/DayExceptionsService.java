package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.application.schedule.in.DayExceptionsUseCase;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.trip.TimetableTrips;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.DayException.Replacement;
import dev.busmanager.domain.schedule.ScheduleException;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever says what is different on a day and whoever makes the trip of that day stand in a line. */
public final class DayExceptionsService implements DayExceptionsUseCase {

    private final Timetables timetables;
    private final DayExceptions exceptions;
    private final TimetableTrips trips;
    private final TripFacts facts;
    private final ChangeTrail trail;
    private final Clock clock;

    public DayExceptionsService(
            Timetables timetables,
            DayExceptions exceptions,
            TimetableTrips trips,
            TripFacts facts,
            ChangeTrail trail,
            Clock clock) {
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.trips = trips;
        this.facts = facts;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<DayExceptionView> list(
            Actor actor, TimetableId id, @Nullable LocalDate from, @Nullable LocalDate until) {
        Permission.READ_TIMETABLES.require(actor);
        if (timetables.view(id).isEmpty()) throw new ScheduleException.NoSuchTimetable();
        return exceptions.of(id, from, until);
    }

    @Override
    public DayExceptionView set(Actor actor, TimetableId id, DayException exception) {
        open(actor, id, exception.day());
        var before = exceptions.on(id, exception.day());
        if (exception instanceof Replacement replacement) requireThere(replacement, before.orElse(null));
        exceptions.set(id, exception, clock.instant());
        var after = exceptions.on(id, exception.day()).orElseThrow();
        trail.changed(
                actor,
                TimetablesService.TIMETABLE,
                "day_changed",
                id,
                before.map(DayAsWritten::members).orElse(Map.of()),
                DayAsWritten.members(after));
        return after;
    }

    @Override
    public void clear(Actor actor, TimetableId id, LocalDate day) {
        open(actor, id, day);
        var before = exceptions.on(id, day);
        if (before.isEmpty()) return;
        exceptions.clear(id, day);
        trail.changed(
                actor, TimetablesService.TIMETABLE, "day_changed", id, DayAsWritten.members(before.get()), Map.of());
    }

    private void open(Actor actor, TimetableId id, LocalDate day) {
        Permission.CHANGE_TIMETABLES.require(actor);
        if (timetables.view(id).isEmpty()) throw new ScheduleException.NoSuchTimetable();
        trips.hold(id);
        if (trips.isMade(id, day)) throw new ScheduleException.DayHasTrip();
    }

    /** Whoever was chosen before stays, also when he left. */
    private void requireThere(Replacement replacement, @Nullable DayExceptionView before) {
        var known = before != null && before.exception() instanceof Replacement kept ? kept : null;
        var bus = replacement.bus();
        if (bus != null && (known == null || !bus.equals(known.bus())) && facts.bus(bus).isEmpty())
            throw new InvalidInputException("bus_id", Flaw.unknownReference());
        var driver = replacement.driver();
        if (driver != null && (known == null || !driver.equals(known.driver())) && facts.driver(driver).isEmpty())
            throw new InvalidInputException("driver_id", Flaw.unknownReference());
    }
}
