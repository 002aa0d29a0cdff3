package dev.busmanager.adapter.postgres.schedule;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week as they stand in a column: one bit each, from Monday on. */
final class WeekDays {

    private WeekDays() {}

    static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    static Set<DayOfWeek> days(int bits) {
        var days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> (bits & 1 << day.ordinal()) == 0);
        return days;
    }
}
