package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.schedule.in.TimetableMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new timetable, or how one would be that is being typed. */
record NewScheduleRequest(
        @Nullable UUID id,
        @Required @Nullable UUID busId,
        @Required @Nullable UUID routeId,
        @Nullable UUID driverId,
        @Required @Nullable List<@Nullable String> daysOfWeek,
        @Required @Nullable LocalTime departureTime,
        @Required @Nullable LocalTime arrivalTime,
        @Nullable Boolean isTwoWay,
        @Nullable LocalTime returnDepartureTime,
        @Nullable LocalTime returnArrivalTime,
        @Nullable BigDecimal turnaroundHours,
        @Nullable Boolean isActive,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeUntil,
        @Nullable String notes,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    @Nullable TimetableId timetableId() {
        return id == null ? null : new TimetableId(id);
    }

    TimetableMembers members() {
        return new ScheduleRequest(
                        Change.of(busId),
                        Change.of(routeId),
                        Change.of(driverId),
                        Change.of(daysOfWeek),
                        Change.of(departureTime),
                        Change.of(arrivalTime),
                        Change.of(isTwoWay),
                        Change.of(returnDepartureTime),
                        Change.of(returnArrivalTime),
                        Change.of(turnaroundHours),
                        Change.of(isActive),
                        Change.of(activeFrom),
                        Change.of(activeUntil),
                        Change.of(notes),
                        confirm,
                        reason)
                .members();
    }

    Answers answers() {
        return Confirmation.of(confirm, reason);
    }
}
