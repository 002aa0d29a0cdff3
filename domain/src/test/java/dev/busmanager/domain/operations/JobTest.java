package dev.busmanager.domain.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID OWNER = new UUID(1, 1);
    private static final JobFailure WHY = new JobFailure("fleet.no-such-bus", "There is no such bus", Map.of());

    private final Job waiting =
            Job.waiting(new JobId(new UUID(0, 1)), "import", Map.of(), null, NOON, NOON);

    @Test
    void givenWaiting_whenTaken_thenItRunsUnderALeaseAndTheTryCounts() {
        var running = waiting.taken(OWNER, NOON);

        assertThat(running.state()).isEqualTo(JobState.RUNNING);
        assertThat(running.tries()).isEqualTo(1);
        assertThat(running.isRunBy(OWNER)).isTrue();
        assertThat(running.isRunBy(new UUID(1, 2))).isFalse();
        assertThat(running.lease()).isEqualTo(new JobLease(OWNER, NOON.plus(Job.LEASE)));
    }

    @Test
    void givenFailures_whenTheyRepeat_thenThePausesGrowAndTheFifthParks() {
        var pauses = new Duration[] {
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2)
        };

        var job = waiting;
        for (var pause : pauses) {
            job = job.taken(OWNER, NOON).failed(WHY, NOON);
            assertThat(job.state()).isEqualTo(JobState.WAITING);
            assertThat(job.runAt()).isEqualTo(NOON.plus(pause));
        }
        job = job.taken(OWNER, NOON).failed(WHY, NOON);

        assertThat(job.state()).isEqualTo(JobState.PARKED);
        assertThat(job.failure()).isEqualTo(WHY);
        assertThat(job.finishedAt()).isEqualTo(NOON);
    }

    @Test
    void givenJobThatKillsWhoeverRunsIt_whenTakenOnceTooOften_thenParked() {
        var job = waiting;
        for (int i = 0; i < Job.MOST_TRIES; i++) job = job.taken(OWNER, NOON);

        assertThat(job.taken(OWNER, NOON).state()).isEqualTo(JobState.PARKED);
        assertThat(job.taken(OWNER, NOON).failure()).isEqualTo(JobFailure.LOST);
    }

    @Test
    void givenRunning_whenStopped_thenAskedAndOverWhenItFailsLeavesOrIsTakenOver() {
        var asked = waiting.taken(OWNER, NOON).stopped(NOON);

        assertThat(asked.state()).isEqualTo(JobState.RUNNING);
        assertThat(asked.mayBeStopped()).isFalse();
        assertThat(asked.failed(WHY, NOON).state()).isEqualTo(JobState.CANCELLED);
        assertThat(asked.givenBack(NOON).state()).isEqualTo(JobState.CANCELLED);
        assertThat(asked.taken(OWNER, NOON).state()).isEqualTo(JobState.CANCELLED);
        assertThat(asked.done(Map.of(), NOON).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void givenServerThatStops_whenJobIsGivenBack_thenThatWasNoTry() {
        var back = waiting.taken(OWNER, NOON).givenBack(NOON);

        assertThat(back.state()).isEqualTo(JobState.WAITING);
        assertThat(back.tries()).isZero();
    }

    @Test
    void givenParked_whenRetried_thenItHasAllItsTriesAgain() {
        var parked = waiting.taken(OWNER, NOON).poisoned(WHY, NOON);

        var again = parked.retried(NOON.plusSeconds(5));

        assertThat(parked.mayBeRetried()).isTrue();
        assertThat(again.state()).isEqualTo(JobState.WAITING);
        assertThat(again.runAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(again.tries()).isZero();
        assertThat(again.finishedAt()).isNull();
    }

    @Test
    void givenStepThatDoesNotFit_whenTaken_thenRefused() {
        var done = waiting.taken(OWNER, NOON).done(Map.of(), NOON);

        assertThatExceptionOfType(JobException.NotParked.class).isThrownBy(() -> waiting.retried(NOON));
        assertThatExceptionOfType(JobException.NotParked.class).isThrownBy(() -> done.retried(NOON));
        assertThatExceptionOfType(JobException.AlreadyOver.class).isThrownBy(() -> done.stopped(NOON));
        assertThat(waiting.stopped(NOON).state()).isEqualTo(JobState.CANCELLED);
    }
}
