package dev.busmanager.domain.trip;

import dev.busmanager.domain.schedule.TimetableId;
import java.time.LocalDate;

/**
 * The timetable that a trip came from.
 *
 * @param day for which it was made; it stays when the trip is moved, so that it is not made again
 */
public record Origin(TimetableId timetable, LocalDate day) {}
