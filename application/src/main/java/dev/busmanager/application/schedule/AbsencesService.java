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
import dev.busmanager.application.trip.TripsOfTheAbsent;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.AbsenceId;
import dev.busmanager.domain.schedule.ScheduleException;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Question;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.trip.Trip;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class AbsencesService implements AbsencesUseCase {

    private static final RecordKind ABSENCE = new RecordKind("schedule", "absence", Role.OFFICE);

    private final Absences absences;
    private final AbsenceChecks checks;
    private final TripsOfTheAbsent trips;
    private final TripFacts facts;
    private final ChangeTrail trail;
    private final Ids ids;
    private final Clock clock;

    public AbsencesService(
            Absences absences,
            AbsenceChecks checks,
            TripsOfTheAbsent trips,
            TripFacts facts,
            ChangeTrail trail,
            Ids ids,
            Clock clock) {
        this.absences = absences;
        this.checks = checks;
        this.trips = trips;
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
    public AbsenceView add(
            Actor actor, @Nullable AbsenceId id, Subject of, AbsenceMembers members, Answers answers) {
        Permission.CHANGE_TIMETABLES.require(actor);
        var named = id == null ? new AbsenceId(ids.next()) : id;
        var absence = new Absence(
                named, of, from(members.from().over(null)), members.until().over(null), members.reason().over(null),
                Version.FIRST);
        var who = called(of);
        var known = absences.lock(named);
        if (known.isEmpty()) {
            trips.hold(of);
            var odd = settled(absence, who, null, answers);
            if (absences.add(absence, clock.instant())) {
                trips.flagAgain(actor, trips.touchedBy(absence));
                trail.added(actor, ABSENCE, named, asWritten(view(named), odd));
                return view(named);
            }
        }
        MadeBefore.require(absence, absences.lock(named).map(AbsencesService::withoutHistory));
        return view(named);
    }

    private List<Question> settled(Absence absence, String who, @Nullable Absence before, Answers answers) {
        var questions = checks.questions(absence, who, before);
        answers.settle(questions);
        return questions;
    }

    private static Absence withoutHistory(Absence known) {
        return new Absence(known.id(), known.of(), known.from(), known.until(), known.reason(), Version.FIRST);
    }

    private String called(Subject of) {
        return switch (of) {
            case Subject.OfBus(var bus) ->
                facts.bus(bus)
                        .orElseThrow(() -> new InvalidInputException("bus_id", Flaw.unknownReference()))
                        .registration();
            case Subject.OfDriver(var driver) ->
                facts.driver(driver)
                        .orElseThrow(() -> new InvalidInputException("driver_id", Flaw.unknownReference()))
                        .fullName();
        };
    }

    @Override
    public AbsenceView change(
            Actor actor, AbsenceId id, AbsenceMembers members, Answers answers, ExpectedVersion expected) {
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
        trips.hold(before.of());
        var odd = settled(next, called(was), before, answers);
        var touched = touched(before, next);
        absences.update(next, clock.instant());
        trips.flagAgain(actor, touched);
        var is = view(id);
        trail.changed(actor, ABSENCE, id, asWritten(was), asWritten(is, odd));
        return is;
    }

    @Override
    public void remove(Actor actor, AbsenceId id, ExpectedVersion expected) {
        var absence = locked(actor, id, expected);
        trips.hold(absence.of());
        trail.removed(actor, ABSENCE, id, asWritten(view(id)));
        absences.remove(id);
        trips.flagAgain(actor, trips.touchedBy(absence));
    }

    private List<Trip> touched(Absence before, Absence next) {
        return Stream.concat(trips.touchedBy(before).stream(), trips.touchedBy(next).stream())
                .distinct()
                .toList();
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

    private static String called(AbsenceView view) {
        var bus = view.bus();
        var driver = view.driver();
        if (bus != null) return bus.registration();
        return driver == null ? "" : driver.fullName();
    }

    private static LocalDate from(@Nullable LocalDate day) {
        if (day == null) throw new InvalidInputException("from_day", Flaw.missing());
        return day;
    }

    private static Map<String, Object> asWritten(AbsenceView view) {
        return asWritten(view, List.of());
    }

    /** @param odd what was planned already */
    private static Map<String, Object> asWritten(AbsenceView view, List<Question> odd) {
        var absence = view.absence();
        return new Members()
                .with("bus", view.bus() == null ? null : view.bus().registration())
                .with("driver", view.driver() == null ? null : view.driver().fullName())
                .with("from_day", absence.from())
                .with("until_day", absence.until())
                .with("reason", absence.reason())
                .with("flags", odd.isEmpty() ? null : odd.stream().map(Question::detail).collect(Collectors.joining("; ")))
                .map();
    }
}
