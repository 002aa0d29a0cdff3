package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.schedule.Run;
import dev.busmanager.domain.schedule.ScheduleQuestion;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.WeekPattern;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.shared.Question;
import dev.busmanager.domain.trip.PlanningCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what stands against a timetable. One from which no trips come is asked nothing. */
final class TimetableChecks {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private final Timetables timetables;
    private final TripFacts facts;
    private final Settings settings;
    private final CompanyZone company;
    private final Clock clock;

    TimetableChecks(
            Timetables timetables, TripFacts facts, Settings settings, CompanyZone company, Clock clock) {
        this.timetables = timetables;
        this.facts = facts;
        this.settings = settings;
        this.company = company;
        this.clock = clock;
    }

    List<Question> questions(Timetable timetable) {
        if (!timetable.active() || timetable.isArchived()) return List.of();
        var questions = new ArrayList<Question>();
        for (var other : timetables.sharing(timetable)) collisions(timetable, other, questions);
        shortTurnaround(timetable, questions);
        var next = nextRun(timetable);
        if (next != null) questions.addAll(papers(timetable, LocalDate.ofInstant(next.ends(), company.zone())));
        return List.copyOf(questions);
    }

    private static void collisions(Timetable timetable, TimetableView other, List<Question> questions) {
        var day = new WeekPattern(timetable).collidesWith(other.timetable());
        if (day.isEmpty()) return;
        var route = other.route().name();
        if (other.timetable().bus().equals(timetable.bus()))
            questions.add(new ScheduleQuestion.BusCollides(other.bus().registration(), route, day.get()));
        var driver = other.driver();
        if (driver != null && timetable.driver() != null && timetable.driver().equals(other.timetable().driver()))
            questions.add(new ScheduleQuestion.DriverCollides(driver.fullName(), route, day.get()));
    }

    private void shortTurnaround(Timetable timetable, List<Question> questions) {
        var stands = timetable.run(LocalDate.ofInstant(clock.instant(), company.zone()), company.zone()).turnaround();
        var least = new BigDecimal(KnownSetting.MINIMUM_TURNAROUND_HOURS.effective(settings.find(
                        KnownSetting.MINIMUM_TURNAROUND_HOURS.key())
                .map(Setting::value)
                .orElse(null)));
        if (stands != null && hours(stands).compareTo(least) < 0)
            questions.add(new ScheduleQuestion.ShortTurnaround(hours(stands), least));
    }

    static BigDecimal hours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes())
                .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private List<? extends Question> papers(Timetable timetable, LocalDate lastDay) {
        var bus = facts.bus(timetable.bus())
                .map(each -> new PlanningCheck.OfBus(each.registration(), each.status(), null, null, each.papers()))
                .orElse(null);
        var driver = timetable.driver() == null
                ? null
                : facts.driver(timetable.driver())
                        .map(each -> new PlanningCheck.OfDriver(each.fullName(), null, null, each.licenceUntil()))
                        .orElse(null);
        return new PlanningCheck(bus, driver).questions(lastDay);
    }

    /** The first one that has not left yet. */
    @Nullable Run nextRun(Timetable timetable) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, company.zone());
        var first = timetable.from() == null || timetable.from().isBefore(today) ? today : timetable.from();
        // Each of its days of the week comes within seven days, and today's departure may be past.
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(8)
                .filter(timetable::runsOn)
                .map(day -> timetable.run(day, company.zone()))
                .filter(run -> !run.departs().isBefore(now))
                .findFirst()
                .orElse(null);
    }
}
