package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.TimetableTrips;
import dev.busmanager.application.trip.TripsOfTheAbsent;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.ScheduleQuestion;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.shared.Question;
import dev.busmanager.domain.trip.Trip;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned already with whom somebody says that he cannot be had. */
public final class AbsenceChecks {

    /** As many trips are named; for the others it is said how many there are. */
    private static final int NAMED = 3;

    /** Whoever is away for longer than that has been thought of by then. */
    private static final int DAYS_LOOKED_AHEAD = 28;

    private final TripsOfTheAbsent trips;
    private final TimetableTrips made;
    private final Timetables timetables;
    private final DayExceptions exceptions;
    private final CompanyZone company;
    private final Clock clock;

    public AbsenceChecks(
            TripsOfTheAbsent trips,
            TimetableTrips made,
            Timetables timetables,
            DayExceptions exceptions,
            CompanyZone company,
            Clock clock) {
        this.trips = trips;
        this.made = made;
        this.timetables = timetables;
        this.exceptions = exceptions;
        this.company = company;
        this.clock = clock;
    }

    /**
     * @param who as people call it or him
     * @param before what was said until now: what that touches is known
     */
    List<Question> questions(Absence absence, String who, @Nullable Absence before) {
        var questions = new ArrayList<Question>();
        var touched = newlyTouched(absence, before);
        if (!touched.isEmpty())
            questions.add(new ScheduleQuestion.TripsInTheWay(
                    who,
                    touched.size(),
                    touched.stream().limit(NAMED).map(trip -> trip.number().text()).toList()));
        var days = wanted(absence, before);
        days.stream()
                .min(Comparator.comparing(Wanted::day))
                .ifPresent(first -> questions.add(new ScheduleQuestion.TimetablesInTheWay(
                        who, days.size(), first.timetable().route().name(), first.day())));
        return List.copyOf(questions);
    }

    private List<Trip> newlyTouched(Absence absence, @Nullable Absence before) {
        var touched = trips.touchedBy(absence);
        if (before == null) return touched;
        var known = trips.touchedBy(before);
        return touched.stream().filter(trip -> !known.contains(trip)).toList();
    }

    private record Wanted(TimetableView timetable, LocalDate day) {}

    /** The first such day of each timetable. */
    private List<Wanted> wanted(Absence absence, @Nullable Absence before) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var first = absence.from().isBefore(today) ? today : absence.from();
        var horizon = first.plusDays(DAYS_LOOKED_AHEAD);
        var last = absence.until() == null || absence.until().isAfter(horizon) ? horizon : absence.until();
        return timetables.running(first, last).stream()
                .filter(view -> isUsual(absence.of(), view.timetable()))
                .flatMap(view -> days(first, last)
                        .filter(day -> before == null || !before.covers(day))
                        .filter(day -> wants(absence.of(), view.timetable(), day))
                        .findFirst()
                        .map(day -> new Wanted(view, day))
                        .stream())
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static boolean isUsual(Subject of, Timetable timetable) {
        return switch (of) {
            case Subject.OfBus(var bus) -> bus.equals(timetable.bus());
            case Subject.OfDriver(var driver) -> driver.equals(timetable.driver());
        };
    }

    /** Not where the trip is there already, nor where somebody has thought of another one. */
    private boolean wants(Subject of, Timetable timetable, LocalDate day) {
        if (!timetable.runsOn(day) || made.isMade(timetable.id(), day)) return false;
        return exceptions.on(timetable.id(), day)
                .map(view -> !isReplaced(of, view.exception()))
                .orElse(true);
    }

    private static boolean isReplaced(Subject of, DayException exception) {
        return switch (exception) {
            case DayException.DayOff _ -> true;
            case DayException.Replacement instead ->
                of instanceof Subject.OfBus ? instead.bus() != null : instead.driver() != null;
        };
    }
}
