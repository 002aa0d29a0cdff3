package dev.busmanager.adapter.postgres.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.operations.ForgetOldJobs;
import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.operations.NewJob;
import dev.busmanager.application.operations.PoisonousJobException;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.domain.operations.JobException;
import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobProgress;
import dev.busmanager.domain.operations.JobState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several processes on one database; each has its own pool, its own listener and its own hands. */
@Timeout(60)
class JobsIT {

    private static final String KIND = "work";

    private final DatabaseAddress database = TestDatabase.migrated();
    private final MovableClock clock = new MovableClock("2026-11-21T06:30:00Z");
    private final List<JobProcess> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(JobProcess::close);
    }

    @Test
    void givenTwoProcesses_whenBothWorkThemOff_thenEachJobIsDoneOnceAndBothHelped() throws Exception {
        var ran = new CopyOnWriteArrayList<JobId>();
        var bothAtWork = new CyclicBarrier(2);
        Consumer<JobRun> work = run -> {
            if (run.payload().get("number").equals(0) || run.payload().get("number").equals(1)) await(bothAtWork);
            ran.add(run.id());
        };
        var here = process(work);
        var there = process(work);
        for (int i = 0; i < 40; i++) here.enqueue(NewJob.of(KIND, Map.of("number", i)));

        var other = CompletableFuture.runAsync(there::runAll);
        here.runAll();
        other.get();

        assertThat(ran).hasSize(40).doesNotHaveDuplicates();
        assertThat(here.count("select count(*) from job where state = 'done' and tries = 1")).isEqualTo(40);
    }

    @Test
    void givenProcessThatFellSilent_whenTheLeaseLapses_thenAnotherTakesOverAndTheFirstChangesNothing() throws Exception {
        var begun = new CountDownLatch(1);
        var awake = new CountDownLatch(1);
        var silent = process(run -> {
            begun.countDown();
            await(awake);
            run.result(Map.of("by", "the silent one"));
        });
        var healthy = process(run -> run.result(Map.of("by", "the healthy one")));
        var id = silent.enqueue(NewJob.of(KIND, Map.of()));
        var lost = CompletableFuture.runAsync(silent::runNext);
        await(begun);

        assertThat(healthy.runNext()).isFalse();
        clock.pass(Duration.ofSeconds(61));
        assertThat(healthy.runNext()).isTrue();
        awake.countDown();
        lost.get();

        var job = healthy.job(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.tries()).isEqualTo(2);
        assertThat(job.result()).isEqualTo(Map.of("by", "the healthy one"));
    }

    @Test
    void givenLongJob_whenItsHeartBeats_thenNobodyTakesItOver() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var here = process(run -> {
            begun.countDown();
            await(go);
        });
        var there = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        var running = CompletableFuture.runAsync(here::runNext);
        await(begun);

        clock.pass(Duration.ofSeconds(50));
        here.beat();
        clock.pass(Duration.ofSeconds(50));

        assertThat(there.runNext()).isFalse();
        go.countDown();
        running.get();
        assertThat(here.job(id).tries()).isEqualTo(1);
    }

    @Test
    void givenJobThatTakesItsProcessDown_whenThatHappenedFiveTimes_thenParkedAndTheOfficeIsTold() {
        var here = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        for (int i = 0; i < 5; i++) {
            var owner = new UUID(0, i);
            here.inTransaction(() -> {
                var job = here.kept().holdNext(List.of(KIND), clock.instant()).orElseThrow();
                here.kept().update(job.taken(owner, clock.instant()));
                return true;
            });
            clock.pass(Duration.ofSeconds(61));
        }

        here.runAll();

        assertThat(here.job(id).state()).isEqualTo(JobState.PARKED);
        assertThat(here.job(id).failure()).isEqualTo(JobFailure.LOST);
        assertThat(here.parked).hasSize(1);
    }

    @Test
    void givenJobThatFails_whenTimePasses_thenTriedAfterLongerPausesAndParkedAfterFive() {
        var here = process(_ -> {
            throw new IllegalStateException("secret of the house");
        });
        var id = here.enqueue(NewJob.of(KIND, Map.of()));

        assertThat(here.runNext()).isTrue();
        for (var minutes : new int[] {1, 5, 30, 120}) {
            clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(here.runNext()).as("before %d minutes", minutes).isFalse();
            clock.pass(Duration.ofSeconds(1));
            assertThat(here.parked).isEmpty();
            assertThat(here.runNext()).as("after %d minutes", minutes).isTrue();
        }
        clock.pass(Duration.ofDays(1));

        assertThat(here.runNext()).isFalse();
        assertThat(here.parked).extracting(job -> job.id()).containsExactly(id);
        var job = here.job(id);
        assertThat(job.state()).isEqualTo(JobState.PARKED);
        assertThat(job.tries()).isEqualTo(5);
        assertThat(job.failure()).isEqualTo(JobFailure.UNEXPECTED);
    }

    @Test
    void givenPoisonousInput_whenRun_thenParkedAtOnceAndAPersonMayTryAgain() {
        var poisonous = new boolean[] {true};
        var here = process(_ -> {
            if (poisonous[0]) throw new PoisonousJobException(new JobException.NoSuchJob());
        });
        var id = here.enqueue(NewJob.of(KIND, Map.of()));

        here.runAll();

        assertThat(here.job(id).state()).isEqualTo(JobState.PARKED);
        assertThat(here.job(id).tries()).isEqualTo(1);
        assertThat(here.job(id).failure().code()).isEqualTo("job.no-such-job");
        assertThat(here.parked).hasSize(1);

        poisonous[0] = false;
        here.retry(id);
        here.runAll();

        assertThat(here.job(id).state()).isEqualTo(JobState.DONE);
        assertThat(here.job(id).failure()).isNull();
        assertThat(here.count("select count(*) from audit_entry where action = 'job-retried'")).isEqualTo(1);
    }

    @Test
    void givenUnitOfWorkThatIsNotKept_whenItEnqueued_thenNothingIsLeft() {
        var here = process(_ -> {});

        assertThatIllegalStateException().isThrownBy(() -> here.inTransaction(() -> {
            here.enqueue(NewJob.of(KIND, Map.of()));
            throw new IllegalStateException("no");
        }));

        assertThat(here.count("select count(*) from job")).isZero();
        assertThat(here.runNext()).isFalse();
    }

    @Test
    void givenSameKey_whenEnqueuedByTwoProcesses_thenItIsOneJob() {
        var here = process(_ -> {});
        var there = process(_ -> {});

        var first = here.enqueue(NewJob.of(KIND, Map.of("a", 1)).once("file 1"));
        var second = there.enqueue(NewJob.of(KIND, Map.of("a", 2)).once("file 1"));
        var other = there.enqueue(NewJob.of(KIND, Map.of()).once("file 2"));
        var otherKind = there.enqueue(NewJob.of("other", Map.of()).once("file 1"));

        assertThat(second).isEqualTo(first);
        assertThat(List.of(first, other, otherKind)).doesNotHaveDuplicates();
        assertThat(here.job(first).payload()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void givenJobForLaterOrOfUnknownKind_whenLookedAt_thenLeftAlone() {
        var here = process(_ -> {});
        var later = here.enqueue(NewJob.of(KIND, Map.of()).notBefore(clock.instant().plusSeconds(60)));
        here.enqueue(NewJob.of("only a newer program knows", Map.of()));

        assertThat(here.runNext()).isFalse();
        clock.pass(Duration.ofSeconds(60));
        assertThat(here.runNext()).isTrue();
        assertThat(here.job(later).state()).isEqualTo(JobState.DONE);
        assertThat(here.runNext()).isFalse();
    }

    @Test
    void givenLongUnitOfWork_whenItReportsProgress_thenOthersSeeItMeanwhile() throws Exception {
        var reported = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var inside = new JobProcess[1];
        var here = process(run -> inside[0].inTransaction(() -> {
            run.progress(3, 10L, "writing");
            reported.countDown();
            await(seen);
            run.result(Map.of("rows", 10));
            return true;
        }));
        inside[0] = here;
        var there = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        var running = CompletableFuture.runAsync(here::runNext);
        await(reported);
        var eventsBefore = there.count("select count(*) from live_event where topic = 'job'");

        here.beat();

        assertThat(there.job(id).progress()).isEqualTo(new JobProgress(3, 10L, "writing"));
        assertThat(there.job(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(there.count("select count(*) from live_event where topic = 'job'")).isEqualTo(eventsBefore + 1);
        here.beat();
        assertThat(there.count("select count(*) from live_event where topic = 'job'"))
                .as("nothing new to show")
                .isEqualTo(eventsBefore + 1);
        seen.countDown();
        running.get();
        assertThat(there.job(id).state()).isEqualTo(JobState.DONE);
        assertThat(there.job(id).result()).isEqualTo(Map.of("rows", 10));
    }

    @Test
    void givenResultInsideAUnitOfWork_whenThatIsNotKept_thenTheJobIsNotDone() {
        var inside = new JobProcess[1];
        var here = process(run -> inside[0].inTransaction(() -> {
            run.result(Map.of());
            throw new IllegalStateException("too late");
        }));
        inside[0] = here;
        var id = here.enqueue(NewJob.of(KIND, Map.of()));

        here.runNext();

        assertThat(here.job(id).state()).isEqualTo(JobState.WAITING);
        assertThat(here.job(id).failure()).isEqualTo(JobFailure.UNEXPECTED);
    }

    @Test
    void givenRunningJob_whenCancelledThroughAnotherProcess_thenItStopsAtItsNextCheck() throws Exception {
        var begun = new CountDownLatch(1);
        var here = process(run -> {
            begun.countDown();
            while (true) run.requireNotCancelled();
        });
        here.awaitListening();
        var there = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        var running = CompletableFuture.runAsync(here::runNext);
        await(begun);

        there.cancel(id);
        running.get();

        assertThat(there.job(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(here.runNext()).isFalse();
    }

    @Test
    void givenSignalThatGotLost_whenTheHeartBeats_thenTheCancellationIsHeardOfAllTheSame() throws Exception {
        var begun = new CountDownLatch(1);
        var here = process(run -> {
            begun.countDown();
            while (true) run.requireNotCancelled();
        });
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        var running = CompletableFuture.runAsync(here::runNext);
        await(begun);

        here.inTransaction(() -> {
            here.kept().update(here.kept().hold(id).orElseThrow().stopped(clock.instant()));
            return true;
        });
        here.beat();
        running.get();

        assertThat(here.job(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void givenWaitingJob_whenCancelled_thenNobodyRunsIt() {
        var here = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));

        here.cancel(id);

        assertThat(here.runNext()).isFalse();
        assertThat(here.job(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void givenServerThatStops_whenItIsAtAJob_thenThatGoesBackAndTheNextProcessTakesIt() throws Exception {
        var begun = new CountDownLatch(1);
        var here = process(run -> {
            begun.countDown();
            while (true) run.requireNotCancelled();
        });
        var there = process(_ -> {});
        var id = here.enqueue(NewJob.of(KIND, Map.of()));
        var running = CompletableFuture.runAsync(here::runNext);
        await(begun);

        here.runner().close();
        running.get();

        assertThat(there.job(id).state()).isEqualTo(JobState.WAITING);
        assertThat(there.runNext()).isTrue();
        assertThat(there.job(id).tries()).isEqualTo(1);
    }

    @Test
    void givenProcessWithNothingToDo_whenAnotherOneEnqueues_thenItWakesUp() throws Exception {
        var done = new CountDownLatch(1);
        var here = process(_ -> done.countDown());
        here.awaitListening();
        var there = process(_ -> {});
        var hands = Thread.ofPlatform().start(() -> {
            try {
                here.runner().work();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });

        there.enqueue(NewJob.of(KIND, Map.of()));

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        here.runner().close();
        assertThat(hands.join(Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void givenOldJobs_whenSwept_thenThoseThatAreOverForLongAreForgotten() {
        var here = process(_ -> {});
        var old = here.enqueue(NewJob.of(KIND, Map.of()));
        here.runAll();
        clock.pass(Duration.ofDays(80));
        var newer = here.enqueue(NewJob.of(KIND, Map.of()));
        here.runAll();
        var waiting = here.enqueue(NewJob.of(KIND, Map.of()));
        clock.pass(Duration.ofDays(11));

        int swept = here.inTransaction(() -> new ForgetOldJobs(here.kept()).sweep(clock.instant()));

        assertThat(swept).isEqualTo(1);
        assertThat(here.inTransaction(() -> here.kept().find(old))).isEmpty();
        assertThat(here.job(newer).state()).isEqualTo(JobState.DONE);
        assertThat(here.job(waiting).state()).isEqualTo(JobState.WAITING);
    }

    private JobProcess process(Consumer<JobRun> work) {
        return process(clock, new JobHandler() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void run(JobRun run) {
                work.accept(run);
            }
        });
    }

    private JobProcess process(MovableClock clock, JobHandler handler) {
        var process = new JobProcess(database, clock, handler);
        processes.add(process);
        return process;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
