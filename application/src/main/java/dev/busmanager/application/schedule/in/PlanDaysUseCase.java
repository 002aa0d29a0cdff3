package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.trip.PlanningOutcome;
import java.time.LocalDate;
import java.util.List;

/** Makes the trips of today and of the days ahead from all timetables; those that are there already stay. */
public interface PlanDaysUseCase {

    /** Opens units of work of its own, one for each timetable and day. */
    Report plan(Actor actor);

    /** @param timetables how many run on one of these days */
    record Report(LocalDate today, int timetables, List<Line> lines, List<Failure> failures) {

        public long made() {
            return lines.stream()
                    .filter(line -> line.outcome() instanceof PlanningOutcome.Planned)
                    .count();
        }
    }

    record Line(TimetableView timetable, PlanningOutcome outcome) {}

    /**
     * What nobody foresaw; the others go on.
     *
     * @param message for people
     */
    record Failure(TimetableView timetable, LocalDate day, String message) {}
}
