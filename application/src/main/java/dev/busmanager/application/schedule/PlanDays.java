package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.PlanDaysUseCase;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.application.trip.TimetableTrips;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.DayException.DayOff;
import dev.busmanager.domain.schedule.DayException.Replacement;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.trip.PlanningOutcome;
import dev.busmanager.domain.trip.PlanningOutcome.Skipped;
import dev.busmanager.domain.trip.SkipReason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes trips from timetables. However many processes are at it and however often: a trip of a timetable and a day is
 * made once, and one that was taken away is not made again.
 */
public final class PlanDays implements PlanDaysUseCase {

    private static final System.Logger LOG = System.getLogger(PlanDays.class.getName());

    private static final String FAULT = "The server had a fault, of which its log says more; try again in a while";

    private final Timetables timetables;
    private final DayExceptions exceptions;
    private final TimetableTrips trips;
    private final Settings settings;
    private final CompanyZone company;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PlanDays(
            Timetables timetables,
            DayExceptions exceptions,
            TimetableTrips trips,
            Settings settings,
            CompanyZone company,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.trips = trips;
        this.settings = settings;
        this.company = company;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Report plan(Actor actor) {
        return plan(actor, clock.instant(), () -> {});
    }

    /** @param between told between two lines; what it throws ends the work there */
    public Report plan(Actor actor, Instant now, Runnable between) {
        Permission.PLAN_TRIPS.require(actor);
        var today = LocalDate.ofInstant(now, company.zone());
        var last = unitOfWork.run(() -> today.plusDays(daysAhead()));
        var running = unitOfWork.run(() -> timetables.running(today, last));
        var seen = new HashSet<Timetable>();
        var lines = new ArrayList<Line>();
        var failures = new ArrayList<Failure>();
        for (var day = today; !day.isAfter(last); day = day.plusDays(1))
            for (var view : running) {
                if (!view.timetable().runsOn(day)) continue;
                between.run();
                seen.add(view.timetable());
                plan(actor, view, day, now, lines, failures);
            }
        return new Report(today, seen.size(), List.copyOf(lines), List.copyOf(failures));
    }

    private void plan(
            Actor actor, TimetableView view, LocalDate day, Instant now, List<Line> lines, List<Failure> failures) {
        var id = view.timetable().id();
        try {
            unitOfWork.run(() -> outcome(actor, view.timetable(), day, now))
                    .ifPresent(outcome -> lines.add(new Line(view, outcome)));
        } catch (StorageUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The trip of timetable %s on %s was not made".formatted(id, day), e);
            failures.add(new Failure(view, day, message(e)));
        }
    }

    /** What the rules refuse is said in words; what a fault says of itself is for the log. */
    private static String message(RuntimeException e) {
        return e instanceof DomainException ? e.getMessage() : FAULT;
    }

    /** @return nothing when there is nothing to do */
    private Optional<PlanningOutcome> outcome(Actor actor, Timetable known, LocalDate day, Instant now) {
        trips.hold(known.id());
        var timetable = timetables.view(known.id()).map(TimetableView::timetable).orElse(null);
        if (timetable == null || !timetable.runsOn(day) || trips.isMade(timetable.id(), day)) return Optional.empty();
        var exception = exceptions.on(timetable.id(), day)
                .map(view -> view.exception())
                .orElse(null);
        return Optional.of(outcome(actor, timetable, day, exception, now));
    }

    private PlanningOutcome outcome(
            Actor actor, Timetable timetable, LocalDate day, @Nullable DayException exception, Instant now) {
        return switch (exception) {
            case null -> trips.make(actor, timetable, day, timetable.bus(), timetable.driver(), now);
            case DayOff _ -> new Skipped(timetable.id(), day, new SkipReason.DayOff());
            case Replacement instead ->
                trips.make(
                        actor,
                        timetable,
                        day,
                        instead.bus() == null ? timetable.bus() : instead.bus(),
                        instead.driver() == null ? timetable.driver() : instead.driver(),
                        now);
        };
    }

    private int daysAhead() {
        var known = KnownSetting.TRIP_DAYS_AHEAD;
        return Integer.parseInt(
                known.effective(settings.find(known.key()).map(Setting::value).orElse(null)));
    }
}
