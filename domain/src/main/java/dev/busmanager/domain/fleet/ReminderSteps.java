package dev.busmanager.domain.fleet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How many days before a day somebody is reminded of it: first as many as the office has set, then at the usual
 * distances that are smaller. A step that nobody took on its day is taken later, unless the next one has come.
 */
public final class ReminderSteps {

    private static final List<Integer> USUAL = List.of(15, 7, 1, 0);

    /** The day after: what was to be done has not been done. */
    private static final int TOO_LATE = -1;

    private final TreeSet<Integer> days = new TreeSet<>();

    private ReminderSteps(int first) {
        days.add(first);
        USUAL.stream().filter(usual -> usual < first).forEach(days::add);
    }

    public static ReminderSteps ofPapers(int first) {
        return new ReminderSteps(first);
    }

    /** A tax that is not paid is told once more when it has become late. */
    public static ReminderSteps ofTaxes(int first) {
        var steps = new ReminderSteps(first);
        steps.days.add(TOO_LATE);
        return steps;
    }

    /** The step that the day has come to by now; those before it are past. */
    public Optional<Integer> reached(LocalDate today, LocalDate day) {
        return Optional.ofNullable(days.ceiling((int) Math.max(ChronoUnit.DAYS.between(today, day), last())));
    }

    /** The greatest distance. */
    public int first() {
        return days.last();
    }

    /** The smallest one; after it there is nothing more to say. */
    public int last() {
        return days.first();
    }
}
