package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.domain.schedule.DayException.DayOff;
import java.time.Clock;
import java.util.Map;

/** A trip that somebody took away does not come back from its timetable in the next night. */
public final class DayOffAfterRemoval implements TripWatch {

    private final DayExceptions exceptions;
    private final ChangeTrail trail;
    private final Clock clock;

    public DayOffAfterRemoval(DayExceptions exceptions, ChangeTrail trail, Clock clock) {
        this.exceptions = exceptions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void removed(Actor actor, TripView was) {
        var origin = was.trip().origin();
        if (origin == null) return;
        var before = exceptions.on(origin.timetable(), origin.day());
        var off = new DayOff(origin.day(), null);
        exceptions.set(origin.timetable(), off, clock.instant());
        trail.changed(
                actor,
                TimetablesService.TIMETABLE,
                "day_changed",
                origin.timetable(),
                before.map(DayAsWritten::members).orElse(Map.of()),
                DayAsWritten.members(new DayExceptionView(off, null, null)));
    }
}
