package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.TimetableMembers;
import dev.busmanager.application.schedule.in.TimetableQueries;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.in.TimetablesUseCase;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Archive;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.MadeBefore;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.schedule.ScheduleException;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Question;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class TimetablesService implements TimetablesUseCase, TimetableQueries {

    static final RecordKind TIMETABLE = new RecordKind("schedule", "timetable", Role.OFFICE);

    private final Timetables timetables;
    private final TripFacts facts;
    private final TimetableChecks checks;
    private final ChangeTrail trail;
    private final Archive<Timetable> archive;
    private final Ids ids;
    private final Clock clock;

    public TimetablesService(
            Timetables timetables,
            TripFacts facts,
            Settings settings,
            ChangeTrail trail,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        this.timetables = timetables;
        this.facts = facts;
        this.checks = new TimetableChecks(timetables, facts, settings, company, clock);
        this.trail = trail;
        this.archive = new Archive<>(TIMETABLE, timetables::update, trail, clock);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(
            Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TimetableView> sink) {
        Permission.READ_TIMETABLES.require(actor);
        return timetables.find(filter, sort, page, sink);
    }

    @Override
    public TimetableView one(Actor actor, TimetableId id) {
        Permission.READ_TIMETABLES.require(actor);
        return view(id);
    }

    @Override
    public TimetableView add(Actor actor, @Nullable TimetableId id, TimetableMembers members, Answers answers) {
        Permission.CHANGE_TIMETABLES.require(actor);
        var timetable = TimetableMerge.fresh(id == null ? new TimetableId(ids.next()) : id, members);
        var known = timetables.lock(timetable.id());
        if (known.isEmpty()) {
            requireReferences(null, timetable);
            var odd = settled(timetable, answers);
            if (timetables.add(timetable, clock.instant())) {
                var added = view(timetable.id());
                trail.added(actor, TIMETABLE, timetable.id(), TimetableAsWritten.members(added, odd, answers.reason()));
                return added;
            }
            // Somebody was faster, with the same.
            known = timetables.lock(timetable.id());
        }
        MadeBefore.require(timetable, known.map(Timetable::withoutHistory));
        return view(timetable.id());
    }

    @Override
    public TimetableView change(
            Actor actor, TimetableId id, TimetableMembers members, Answers answers, ExpectedVersion expected) {
        var before = locked(actor, id, expected);
        var next = TimetableMerge.merged(before, members);
        var was = view(id);
        if (next.equals(before)) return was;
        requireReferences(before, next);
        var odd = isReplanned(before, next) ? settled(next, answers) : List.<Question>of();
        timetables.update(next, clock.instant());
        var is = view(id);
        trail.changed(
                actor,
                TIMETABLE,
                id,
                TimetableAsWritten.members(was),
                TimetableAsWritten.members(is, odd, answers.reason()));
        return is;
    }

    private List<Question> settled(Timetable timetable, Answers answers) {
        var questions = checks.questions(timetable);
        answers.settle(questions);
        return questions;
    }

    /** Whoever corrects a note is not asked again what was decided when it was planned. */
    private static boolean isReplanned(Timetable before, Timetable next) {
        return !new Timetable(
                        next.id(), next.bus(), next.route(), next.driver(), next.days(), next.outward(), next.twoWay(),
                        next.back(), next.turnaroundHours(), next.active(), next.from(), next.until(), before.notes(),
                        next.archivedAt(), next.version())
                .equals(before);
    }

    @Override
    public Removal remove(Actor actor, TimetableId id, ExpectedVersion expected) {
        var timetable = locked(actor, id, expected);
        if (timetables.hasTrips(id)) return archive.putAway(actor, id, timetable);
        trail.removed(actor, TIMETABLE, id, TimetableAsWritten.members(view(id)));
        timetables.remove(id);
        return Removal.REMOVED;
    }

    @Override
    public TimetableView restore(Actor actor, TimetableId id) {
        archive.bringBack(actor, id, locked(actor, id, ExpectedVersion.ANY));
        return view(id);
    }

    @Override
    public Check check(Actor actor, @Nullable TimetableId id, TimetableMembers members) {
        Permission.READ_TIMETABLES.require(actor);
        var timetable = TimetableMerge.fresh(id == null ? new TimetableId(ids.next()) : id, members);
        return new Check(checks.questions(timetable), checks.nextRun(timetable));
    }

    /** Whoever was chosen before stays, also when he left. */
    private void requireReferences(@Nullable Timetable before, Timetable next) {
        if ((before == null || !before.bus().equals(next.bus())) && facts.bus(next.bus()).isEmpty())
            throw new InvalidInputException("bus_id", Flaw.unknownReference());
        if ((before == null || !before.route().equals(next.route())) && facts.route(next.route()).isEmpty())
            throw new InvalidInputException("route_id", Flaw.unknownReference());
        var driver = next.driver();
        boolean driverStays = before != null && driver != null && driver.equals(before.driver());
        if (driver != null && !driverStays && facts.driver(driver).isEmpty())
            throw new InvalidInputException("driver_id", Flaw.unknownReference());
    }

    private Timetable locked(Actor actor, TimetableId id, ExpectedVersion expected) {
        Permission.CHANGE_TIMETABLES.require(actor);
        var timetable = timetables.lock(id).orElseThrow(ScheduleException.NoSuchTimetable::new);
        expected.check(timetable.version());
        return timetable;
    }

    private TimetableView view(TimetableId id) {
        return timetables.view(id).orElseThrow(ScheduleException.NoSuchTimetable::new);
    }
}
