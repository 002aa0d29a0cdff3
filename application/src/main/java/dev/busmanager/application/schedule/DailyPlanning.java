package dev.busmanager.application.schedule;

import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.operations.Schedule;
import dev.busmanager.application.operations.ScheduledJob;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Report;
import dev.busmanager.application.shared.Actor;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Map;

/** Each night, before the first buses leave. */
public final class DailyPlanning implements ScheduledJob {

    public static final String KIND = "trip_planning";

    private static final LocalTime EARLY = LocalTime.of(3, 0);

    private final PlanDays days;
    private final Clock clock;

    public DailyPlanning(PlanDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Daily(EARLY);
    }

    /** By the day that it is now: one that waited must not make trips of yesterday. */
    @Override
    public void run(JobRun run) {
        var report = days.plan(Actor.HOUSE, clock.instant(), run::requireNotCancelled);
        requireWhole(report);
        run.result(Map.of("trips", report.made(), "skipped", report.lines().size() - report.made()));
    }

    /** What failed is tried again with the whole; what was made is not made twice. */
    private static void requireWhole(Report report) {
        if (report.failures().isEmpty()) return;
        throw new IllegalStateException("%d trips were not made, the first for: %s"
                .formatted(report.failures().size(), report.failures().getFirst().message()));
    }
}
