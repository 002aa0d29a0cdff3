package dev.busmanager.domain.schedule;

import dev.busmanager.domain.shared.Question;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is odd about a timetable. */
public sealed interface ScheduleQuestion extends Question {

    /** Whoever is ill is ill; the office only has to know what it means. */
    @Override
    default boolean needsReason() {
        return switch (this) {
            case BusCollides _, DriverCollides _, ShortTurnaround _ -> true;
            case TripsInTheWay _, TimetablesInTheWay _ -> false;
        };
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

    /**
     * Somebody cannot be had who is planned already.
     *
     * @param first the numbers of the first ones
     */
    record TripsInTheWay(String who, int trips, List<String> first) implements ScheduleQuestion {
        public TripsInTheWay {
            first = List.copyOf(first);
        }

        @Override
        public String code() {
            return "schedule.trips-in-the-way";
        }

        @Override
        public String detail() {
            return "%s is planned for %d trips on these days: %s%s"
                    .formatted(who, trips, numbers(), trips > first.size() ? " …" : "");
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("who", who, "trips", trips, "numbers", numbers());
        }

        private String numbers() {
            return String.join(", ", first);
        }
    }

    /**
     * Somebody cannot be had with whom trips would be made.
     *
     * @param route of the first such day
     */
    record TimetablesInTheWay(String who, int timetables, String route, LocalDate day) implements ScheduleQuestion {
        @Override
        public String code() {
            return "schedule.timetables-in-the-way";
        }

        @Override
        public String detail() {
            return "%s runs by %d timetables on these days, first on %s on %s".formatted(who, timetables, route, day);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("who", who, "timetables", timetables, "route", route, "day", day.toString());
        }
    }
}
