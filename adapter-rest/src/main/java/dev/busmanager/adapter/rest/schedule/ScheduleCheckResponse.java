package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.QuestionResponse;
import dev.busmanager.application.schedule.in.TimetablesUseCase.Check;
import dev.busmanager.domain.schedule.Run;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would be asked if the timetable were saved. */
record ScheduleCheckResponse(List<QuestionResponse> questions, @Nullable RunResponse nextRun) {

    static ScheduleCheckResponse of(Check check) {
        return new ScheduleCheckResponse(
                check.questions().stream().map(QuestionResponse::of).toList(),
                check.nextRun() == null ? null : RunResponse.of(check.nextRun()));
    }

    /** @param turnaroundHours how long the bus stands at its goal */
    record RunResponse(
            Instant departsAt,
            @Nullable Instant arrivesAt,
            @Nullable Instant returnDepartsAt,
            @Nullable Instant returnArrivesAt,
            @Nullable BigDecimal turnaroundHours) {

        private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

        private static RunResponse of(Run run) {
            return new RunResponse(
                    run.departs(), run.arrives(), run.backDeparts(), run.backArrives(), hours(run.turnaround()));
        }

        private static @Nullable BigDecimal hours(@Nullable Duration duration) {
            return duration == null
                    ? null
                    : BigDecimal.valueOf(duration.toMinutes()).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
        }
    }
}
