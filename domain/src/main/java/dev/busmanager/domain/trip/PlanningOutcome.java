package dev.busmanager.domain.trip;

import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Remark;
import java.time.LocalDate;

/** What became of a timetable on a day for which it had no trip yet. */
public sealed interface PlanningOutcome {

    TimetableId timetable();

    LocalDate day();

    record Planned(TimetableId timetable, LocalDate day, TripId trip) implements PlanningOutcome {}

    record Skipped(TimetableId timetable, LocalDate day, Remark reason) implements PlanningOutcome {}
}
