package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Change;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * What can be said of a timetable. What is left out stays as it is, or is as usual for a new one.
 *
 * @param returnDeparture passed over, like {@code returnArrival}, where there is no way back
 */
public record TimetableMembers(
        Change<UUID> bus,
        Change<UUID> route,
        Change<UUID> driver,
        Change<Set<DayOfWeek>> days,
        Change<LocalTime> departure,
        Change<LocalTime> arrival,
        Change<Boolean> twoWay,
        Change<LocalTime> returnDeparture,
        Change<LocalTime> returnArrival,
        Change<BigDecimal> turnaroundHours,
        Change<Boolean> active,
        Change<LocalDate> from,
        Change<LocalDate> until,
        Change<String> notes) {}
