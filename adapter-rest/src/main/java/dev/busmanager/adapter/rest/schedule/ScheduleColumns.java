package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.schedule.in.TimetableView;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of timetables as a sheet. */
final class ScheduleColumns {

    static final List<TableColumn<TimetableView>> ALL = List.of(
            TableColumn.text("Bus", 16, view -> view.bus().registration()),
            TableColumn.text("Route", 28, view -> view.route().name()),
            TableColumn.text("Driver", 22, view -> view.driver() == null ? null : view.driver().fullName()),
            TableColumn.text("Days", 24, ScheduleColumns::days),
            TableColumn.text("Departure", 10, view -> time(view.timetable().outward().departure())),
            TableColumn.text("Arrival", 10, view -> time(view.timetable().arrival())),
            TableColumn.text("Return departure", 16, ScheduleColumns::returnDeparture),
            TableColumn.text("Return arrival", 16, ScheduleColumns::returnArrival),
            TableColumn.text("Active", 8, view -> view.timetable().active() ? "Yes" : "No"),
            TableColumn.day("From", view -> view.timetable().from()),
            TableColumn.day("Until", view -> view.timetable().until()),
            TableColumn.text("Notes", 30, view -> view.timetable().notes()));

    private ScheduleColumns() {}

    private static String days(TimetableView view) {
        return view.timetable().days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String returnDeparture(TimetableView view) {
        var back = view.timetable().back();
        return back == null ? null : time(back.departure());
    }

    private static @Nullable String returnArrival(TimetableView view) {
        var back = view.timetable().back();
        return back == null || back.arrival() == null ? null : time(back.arrival());
    }

    private static String time(LocalTime time) {
        return time.toString();
    }
}
