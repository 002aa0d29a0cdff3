package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.AbsenceView;
import dev.busmanager.application.schedule.in.AbsencesUseCase;
import dev.busmanager.application.schedule.out.Absences;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.MadeBefore;
import dev.busmanager.application.shared.Members;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.AbsenceId;
import dev.busmanager.domain.schedule.ScheduleException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class AbsencesService implements AbsencesUseCase {

    private static final RecordKind ABSENCE = new RecordKind("schedule", "absence", Role.OFFICE);

    private final Absences absences;
    private final TripFacts facts;
    private final ChangeTrail trail;
    private final Ids ids;
    private final Clock clock;

    public AbsencesService(Absences absences, TripFacts facts, ChangeTrail trail, Ids ids, Clock clock) {
        this.absences = absences;
        this.facts = facts;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Page page, RowSink<AbsenceView> sink) {
        Permission.READ_TIMETABLES.require(actor);
        return absences.find(filter, page, sink);
    }

    @Override
    public AbsenceView add(Actor actor, @Nullable AbsenceId id, Subject of, AbsenceMembers members) {
        Permission.CHANGE_TIMETABLES.require(actor);
        var named = id == null ? new AbsenceId(ids.next()) : id;
        var absence = new Absence(
                named, of, from(members.from().over(null)), members.until().over(null), members.reason().over(null),
                Version.FIRST);
        requireThere(of);
        if (absences.add(absence, clock.instant())) trail.added(actor, ABSENCE, named, asWritten(view(named)));
        else MadeBefore.require(absence, absences.lock(named).map(AbsencesService::withoutHistory));
        return view(named);
    }

    private static Absence withoutHistory(Absence known) {
        return new Absence(known.id(), known.of(), known.from(), known.until(), known.reason(), Version.FIRST);
    }

    private void requireThere(Subject of) {
        switch (of) {
            case Subject.OfBus(var bus) -> {
                if (facts.bus(bus).isEmpty()) throw new InvalidInputException("bus_id", Flaw.unknownReference());
            }
            case Subject.OfDriver(var driver) -> {
                if (facts.driver(driver).isEmpty())
                    throw new InvalidInputException("driver_id", Flaw.unknownReference());
            }
        }
    }

    @Override
    public AbsenceView change(Actor actor, AbsenceId id, AbsenceMembers members, ExpectedVersion expected) {
        var before = locked(actor, id, expected);
        var next = new Absence(
                id,
                before.of(),
                from(members.from().over(before.from())),
                members.until().over(before.until()),
                members.reason().over(before.reason()),
                before.version());
        var was = view(id);
        if (next.equals(before)) return was;
        absences.update(next, clock.instant());
        var is = view(id);
        trail.changed(actor, ABSENCE, id, asWritten(was), asWritten(is));
        return is;
    }

    @Override
    public void remove(Actor actor, AbsenceId id, ExpectedVersion expected) {
        locked(actor, id, expected);
        trail.removed(actor, ABSENCE, id, asWritten(view(id)));
        absences.remove(id);
    }

    private Absence locked(Actor actor, AbsenceId id, ExpectedVersion expected) {
        Permission.CHANGE_TIMETABLES.require(actor);
        var absence = absences.lock(id).orElseThrow(ScheduleException.NoSuchAbsence::new);
        expected.check(absence.version());
        return absence;
    }

    private AbsenceView view(AbsenceId id) {
        return absences.view(id).orElseThrow(ScheduleException.NoSuchAbsence::new);
    }

    private static LocalDate from(@Nullable LocalDate day) {
        if (day == null) throw new InvalidInputException("from_day", Flaw.missing());
        return day;
    }

    private static Map<String, Object> asWritten(AbsenceView view) {
        var absence = view.absence();
        return new Members()
                .with("bus", view.bus() == null ? null : view.bus().registration())
                .with("driver", view.driver() == null ? null : view.driver().fullName())
                .with("from_day", absence.from())
                .with("until_day", absence.until())
                .with("reason", absence.reason())
                .map();
    }
}
