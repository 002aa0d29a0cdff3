package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.schedule.ScheduleParts.BusInShort;
import dev.busmanager.adapter.rest.schedule.ScheduleParts.DriverInShort;
import dev.busmanager.adapter.rest.schedule.ScheduleParts.RouteInShort;
import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param arrivalNextDay of old, the same as {@code isOvernight} */
record ScheduleResponse(
        UUID id,
        UUID busId,
        UUID routeId,
        @Nullable UUID driverId,
        List<String> daysOfWeek,
        LocalTime departureTime,
        LocalTime arrivalTime,
        boolean isTwoWay,
        @Nullable LocalTime returnDepartureTime,
        @Nullable LocalTime returnArrivalTime,
        boolean isActive,
        @Nullable String notes,
        boolean isOvernight,
        boolean arrivalNextDay,
        BigDecimal turnaroundHours,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        BusInShort bus,
        RouteInShort route,
        @Nullable DriverInShort driver,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements Versioned {

    static ScheduleResponse of(TimetableView view) {
        var timetable = view.timetable();
        var back = timetable.back();
        return new ScheduleResponse(
                timetable.id().value(),
                timetable.bus().value(),
                timetable.route().value(),
                timetable.driver() == null ? null : timetable.driver().value(),
                timetable.days().stream().sorted().map(ScheduleRequest::word).toList(),
                timetable.outward().departure(),
                timetable.arrival(),
                timetable.twoWay(),
                back == null ? null : back.departure(),
                back == null ? null : back.arrival(),
                timetable.active(),
                timetable.notes(),
                timetable.isOvernight(),
                timetable.isOvernight(),
                timetable.turnaroundHours(),
                timetable.from(),
                timetable.until(),
                BusInShort.required(view.bus()),
                RouteInShort.of(view.route()),
                DriverInShort.of(view.driver()),
                view.createdAt(),
                view.updatedAt(),
                timetable.archivedAt(),
                timetable.version());
    }
}
