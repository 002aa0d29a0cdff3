package dev.busmanager.domain.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When a timetable takes its bus and its driver, week after week. Two patterns are held against each other without
 * walking through the calendar: what collides, collides in each week that both of them run.
 */
public record WeekPattern(Timetable timetable) {

    /** Any Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final Duration WEEK = Duration.ofDays(7);

    /** The first day of the week on which both of them want the same bus or driver, whoever that may be. */
    public Optional<DayOfWeek> collidesWith(Timetable other) {
        if (!everBoth(other)) return Optional.empty();
        return timetable.days().stream().sorted().filter(day -> meets(day, other)).findFirst();
    }

    private boolean everBoth(Timetable other) {
        return startsBeforeEnd(timetable, other) && startsBeforeEnd(other, timetable);
    }

    private static boolean startsBeforeEnd(Timetable one, Timetable another) {
        return one.from() == null || another.until() == null || !one.from().isAfter(another.until());
    }

    private boolean meets(DayOfWeek day, Timetable other) {
        var mine = run(timetable, day);
        return other.days().stream().map(each -> run(other, each)).anyMatch(theirs -> overlapsInTurn(mine, theirs));
    }

    private static Run run(Timetable timetable, DayOfWeek day) {
        return timetable.run(MONDAY.plusDays(day.getValue() - 1L), ZoneOffset.UTC);
    }

    /** A trip of Sunday night reaches into the week after, and one of that week into this. */
    private static boolean overlapsInTurn(Run mine, Run theirs) {
        for (int week = -1; week <= 1; week++) {
            var shift = WEEK.multipliedBy(week);
            if (mine.departs().isBefore(theirs.ends().plus(shift)) && theirs.departs().plus(shift).isBefore(mine.ends()))
                return true;
        }
        return false;
    }
}
