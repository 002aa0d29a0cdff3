package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.shared.Members;
import dev.busmanager.domain.schedule.LegTimes;
import dev.busmanager.domain.shared.Question;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A timetable as the audit trail remembers it, with the names of the wire. */
final class TimetableAsWritten {

    private TimetableAsWritten() {}

    static Map<String, Object> members(TimetableView view) {
        return members(view, List.of(), null);
    }

    /** @param odd what passed although it is odd, and why */
    static Map<String, Object> members(TimetableView view, List<Question> odd, @Nullable String reason) {
        var timetable = view.timetable();
        var out = timetable.outward();
        LegTimes back = timetable.back();
        return new Members()
                .with("bus", view.bus().registration())
                .with("route", view.route().name())
                .with("driver", view.driver() == null ? null : view.driver().fullName())
                .with("days_of_week", days(timetable.days()))
                .with("departure_time", out.departure())
                .with("arrival_time", out.arrival())
                .with("is_two_way", timetable.twoWay())
                .with("return_departure_time", back == null ? null : back.departure())
                .with("return_arrival_time", back == null ? null : back.arrival())
                .with("turnaround_hours", timetable.turnaroundHours())
                .with("is_active", timetable.active())
                .with("active_from", timetable.from())
                .with("active_until", timetable.until())
                .with("notes", timetable.notes())
                .with("flags", odd.isEmpty() ? null : said(odd))
                .with("reason", odd.isEmpty() ? null : reason)
                .map();
    }

    private static String days(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String said(List<Question> odd) {
        return odd.stream().map(Question::detail).collect(Collectors.joining("; "));
    }
}
