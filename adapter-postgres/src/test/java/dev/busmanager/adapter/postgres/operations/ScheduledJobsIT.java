package dev.busmanager.adapter.postgres.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.operations.Schedule;
import dev.busmanager.application.operations.ScheduledJob;
import dev.busmanager.application.shared.MovableClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The company is in Asia/Kolkata, five and a half hours ahead of the server. */
class ScheduledJobsIT {

    private final DatabaseAddress database = TestDatabase.migrated();
    private final MovableClock clock = new MovableClock("2026-11-20T18:25:00Z");
    private final List<JobProcess> processes = new ArrayList<>();
    private final List<String> days = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(JobProcess::close);
    }

    @Test
    void givenTwoProcesses_whenTheCompanysMidnightPasses_thenTheNewDayComesOnceAtItsTime() {
        var schedule = new Schedule.Daily(LocalTime.of(0, 5));
        var here = process(schedule);
        var there = process(schedule);
        bothWork(here, there);
        // Five to midnight in Kolkata: the turn of the day that is ending is made up for at the first start.
        assertThat(days).containsExactly("2026-11-20");

        clock.pass(Duration.ofMinutes(9).plusSeconds(59));
        bothWork(here, there);
        assertThat(days).containsExactly("2026-11-20");

        clock.pass(Duration.ofSeconds(1));
        bothWork(here, there);
        bothWork(there, here);
        assertThat(days).containsExactly("2026-11-20", "2026-11-21");

        // Midnight of the server is none of the company.
        clock.pass(Duration.ofHours(12));
        bothWork(here, there);
        assertThat(days).hasSize(2);

        clock.pass(Duration.ofHours(12));
        bothWork(here, there);
        assertThat(days).containsExactly("2026-11-20", "2026-11-21", "2026-11-22");
    }

    @Test
    void givenServerThatWasOffForDays_whenItStarts_thenTheLastTurnIsMadeUpForOnce() {
        var schedule = new Schedule.Daily(LocalTime.of(6, 0));
        bothWork(process(schedule));
        clock.pass(Duration.ofDays(5));

        bothWork(process(schedule));
        bothWork(process(schedule));

        assertThat(days).containsExactly("2026-11-20", "2026-11-25");
    }

    @Test
    void givenInterval_whenItPasses_thenOneTurnForEachWhateverTheNumberOfProcesses() {
        var schedule = new Schedule.Every(Duration.ofMinutes(15));
        var here = process(schedule);
        var there = process(schedule);

        bothWork(here, there);
        clock.pass(Duration.ofMinutes(4));
        bothWork(here, there);
        assertThat(days).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        bothWork(here, there);
        clock.pass(Duration.ofMinutes(15));
        bothWork(there, here);
        assertThat(days).hasSize(3);
    }

    private static void bothWork(JobProcess... both) {
        for (var process : both) process.plan();
        for (var process : both) process.runAll();
    }

    private JobProcess process(Schedule schedule) {
        var process = new JobProcess(database, clock, new ScheduledJob() {
            @Override
            public Schedule schedule() {
                return schedule;
            }

            @Override
            public String kind() {
                return "reminders";
            }

            @Override
            public void run(JobRun run) {
                days.add((String) run.payload().get("day"));
            }
        });
        processes.add(process);
        return process;
    }
}
