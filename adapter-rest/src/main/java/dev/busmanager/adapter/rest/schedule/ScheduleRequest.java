package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.schedule.in.TimetableMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a timetable.
 *
 * @param daysOfWeek all of them, by their English names in small letters; left out, they stay
 */
record ScheduleRequest(
        Change<UUID> busId,
        Change<UUID> routeId,
        Change<UUID> driverId,
        Change<List<@Nullable String>> daysOfWeek,
        Change<LocalTime> departureTime,
        Change<LocalTime> arrivalTime,
        Change<Boolean> isTwoWay,
        Change<LocalTime> returnDepartureTime,
        Change<LocalTime> returnArrivalTime,
        Change<BigDecimal> turnaroundHours,
        Change<Boolean> isActive,
        Change<LocalDate> activeFrom,
        Change<LocalDate> activeUntil,
        Change<String> notes,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    private static final String DAYS = "days_of_week";

    TimetableMembers members() {
        var shape = new RequestShape();
        var members = new TimetableMembers(
                shape.kept("bus_id", busId),
                shape.kept("route_id", routeId),
                driverId,
                days(shape),
                shape.kept("departure_time", departureTime),
                shape.kept("arrival_time", arrivalTime),
                isTwoWay,
                returnDepartureTime,
                returnArrivalTime,
                turnaroundHours,
                isActive,
                activeFrom,
                activeUntil,
                shape.optional("notes", notes, Timetable.NOTES_MOST));
        shape.check();
        return members;
    }

    private Change<Set<DayOfWeek>> days(RequestShape shape) {
        var named = shape.kept(DAYS, daysOfWeek);
        if (!(named instanceof Change.Set<List<@Nullable String>> set)) return new Change.Absent<>();
        var names = set.value();
        if (names.isEmpty()) shape.refuse(DAYS, Flaw.missing());
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < names.size(); i++) add(shape, "%s[%d]".formatted(DAYS, i), names.get(i), days);
        return new Change.Set<>(days);
    }

    private static void add(RequestShape shape, String field, @Nullable String name, Set<DayOfWeek> days) {
        try {
            days.add(Choices.one(field, String.valueOf(name), DayOfWeek.values(), ScheduleRequest::word));
        } catch (InvalidInputException e) {
            e.fields().forEach(wrong -> shape.refuse(field, wrong.flaw()));
        }
    }

    static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    Answers answers() {
        return Confirmation.of(confirm, reason);
    }
}
