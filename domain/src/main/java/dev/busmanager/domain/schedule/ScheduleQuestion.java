package dev.busmanager.domain.schedule;

import dev.busmanager.domain.shared.Question;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** What is odd about a timetable. */
public sealed interface ScheduleQuestion extends Question {

    @Override
    default boolean needsReason() {
        return true;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Two timetables want the same bus. */
    record BusCollides(String bus, String route, DayOfWeek day) implements ScheduleQuestion {
        @Override
        public String code() {
            return "schedule.bus-collides";
        }

        @Override
        public String detail() {
            return "On %s %s runs on %s at that time".formatted(name(day), bus, route);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "route", route, "day", day.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Two timetables want the same driver. */
    record DriverCollides(String driver, String route, DayOfWeek day) implements ScheduleQuestion {
        @Override
        public String code() {
            return "schedule.driver-collides";
        }

        @Override
        public String detail() {
            return "On %s %s drives on %s at that time".formatted(name(day), driver, route);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("driver", driver, "route", route, "day", day.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The bus goes back before the crew has rested. */
    record ShortTurnaround(BigDecimal hours, BigDecimal least) implements ScheduleQuestion {
        @Override
        public String code() {
            return "schedule.short-turnaround";
        }

        @Override
        public String detail() {
            return "Between arrival and return are %s h; at least %s h are usual"
                    .formatted(hours.toPlainString(), least.toPlainString());
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("hours", hours, "least", least);
        }
    }
}
