package dev.busmanager.adapter.rest.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Failure;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Line;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Report;
import dev.busmanager.domain.trip.PlanningOutcome.Skipped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of making trips. The names of old stand beside ours.
 *
 * @param skipped a sentence for each line without a trip, nothing when there is none
 * @param errors a sentence for each line that failed, nothing when none did
 */
record GenerationResponse(
        boolean success,
        LocalDate date,
        String day,
        @JsonProperty("schedulesProcessed") int schedulesProcessed,
        @JsonProperty("tripsCreated") long tripsCreated,
        @Nullable List<String> skipped,
        @Nullable List<String> errors,
        List<SkippedLine> skippedLines) {

    static GenerationResponse of(Report report) {
        var lines = report.lines().stream().flatMap(SkippedLine::of).toList();
        return new GenerationResponse(
                true,
                report.today(),
                ScheduleRequest.word(report.today().getDayOfWeek()),
                report.timetables(),
                report.made(),
                orNothing(lines.stream().map(SkippedLine::sentence).toList()),
                orNothing(report.failures().stream().map(GenerationResponse::sentence).toList()),
                lines);
    }

    private static @Nullable List<String> orNothing(List<String> sentences) {
        return sentences.isEmpty() ? null : sentences;
    }

    private static String sentence(Failure failure) {
        return sentence(
                failure.timetable().route().name(),
                failure.day(),
                failure.timetable().timetable().outward().departure(),
                failure.message());
    }

    private static String sentence(String route, LocalDate day, LocalTime departure, String why) {
        return "%s, %s %s: %s".formatted(route, day, departure, why);
    }

    /** A timetable on a day on which it has no trip, and why. */
    record SkippedLine(
            UUID scheduleId,
            LocalDate day,
            String code,
            Map<String, Object> params,
            String detail,
            String routeName,
            String registrationNumber,
            LocalTime departureTime) {

        private static Stream<SkippedLine> of(Line line) {
            if (!(line.outcome() instanceof Skipped skipped)) return Stream.empty();
            var reason = skipped.reason();
            return Stream.of(new SkippedLine(
                    skipped.timetable().value(),
                    skipped.day(),
                    reason.code(),
                    reason.params(),
                    reason.detail(),
                    line.timetable().route().name(),
                    line.timetable().bus().registration(),
                    line.timetable().timetable().outward().departure()));
        }

        private String sentence() {
            return GenerationResponse.sentence(routeName, day, departureTime, detail);
        }
    }
}
