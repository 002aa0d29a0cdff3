package dev.busmanager.application.operations;

import dev.busmanager.application.operations.out.Heart;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.operations.JobState;
import dev.busmanager.domain.shared.DomainException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does the jobs, one after the other: memory for one heavy thing at a time is all there is. Several processes on one
 * database share them.
 */
public final class JobRunner implements SignalReceiver {

    private static final System.Logger LOG = System.getLogger(JobRunner.class.getName());

    /** Should a signal get lost. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(30);

    private final Map<String, JobHandler> handlers;
    private final JobPlanner planner;
    private final KeptJobs kept;
    private final JobNews news;
    private final UnitOfWork unitOfWork;
    private final Ids ids;
    private final Clock clock;
    private final Heart heart;

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean closed;
    private volatile @Nullable RunningJob running;

    public JobRunner(
            Collection<JobHandler> handlers,
            JobPlanner planner,
            KeptJobs kept,
            JobNews news,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock,
            Heart heart) {
        this.handlers = handlers.stream().collect(Collectors.toUnmodifiableMap(JobHandler::kind, Function.identity()));
        this.planner = planner;
        this.kept = kept;
        this.news = news;
        this.unitOfWork = unitOfWork;
        this.ids = ids;
        this.clock = clock;
        this.heart = heart;
    }

    /** Until it is closed. */
    public void work() throws InterruptedException {
        while (!closed) {
            // Whatever wakes from here on is about something that may not have been there yet.
            wake.drainPermits();
            var pause = workOff();
            if (!closed) wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What runs is asked to leave, and goes back to those that wait. */
    public void close() {
        closed = true;
        var current = running;
        if (current != null) current.stop();
        wake.release();
    }

    @Override
    public void receive(Signal signal) {
        switch (signal.topic()) {
            case JobsService.WAITING -> wake.release();
            case JobsService.STOP -> {
                var current = running;
                if (current != null && current.id().toString().equals(signal.subject())) current.stop();
            }
            default -> {}
        }
    }

    @Override
    public void signalsMissed() {
        wake.release();
    }

    private Duration workOff() {
        try {
            planner.plan();
            while (!closed && runNext()) planner.plan();
            return pause();
        } catch (StorageUnavailableException e) {
            LOG.log(System.Logger.Level.DEBUG, "No jobs while the database is away", e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The jobs cannot be looked at", e);
        }
        return AFTER_TROUBLE;
    }

    private Duration pause() {
        if (handlers.isEmpty()) return LONGEST_PAUSE;
        var now = clock.instant();
        var next = unitOfWork.run(() -> kept.nextAt(handlers.keySet()));
        return Stream.of(next, planner.nextAt())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .map(at -> Duration.between(now, at))
                .filter(pause -> pause.compareTo(LONGEST_PAUSE) < 0)
                .map(pause -> pause.compareTo(SHORTEST_PAUSE) > 0 ? pause : SHORTEST_PAUSE)
                .orElse(LONGEST_PAUSE);
    }

    /** @return whether there was one */
    public boolean runNext() {
        if (handlers.isEmpty()) return false;
        var owner = ids.next();
        var taken = unitOfWork.run(() -> take(owner));
        taken.filter(job -> job.state() == JobState.RUNNING).ifPresent(job -> run(job, owner));
        return taken.isPresent();
    }

    private Optional<Job> take(UUID owner) {
        var now = clock.instant();
        return kept.holdNext(handlers.keySet(), now).map(waiting -> {
            var job = waiting.taken(owner, now);
            kept.update(job);
            news.changed(job);
            if (job.state() == JobState.PARKED) news.parked(job);
            return job;
        });
    }

    private void run(Job job, UUID owner) {
        var current = new RunningJob(job, owner, kept, news, unitOfWork, clock, heart);
        running = current;
        if (closed) current.stop();
        try {
            attempt(current, handlers.get(job.kind()));
        } catch (RuntimeException e) {
            // The lease will lapse, and somebody takes it over.
            LOG.log(System.Logger.Level.WARNING, "How the job %s ended could not be kept".formatted(job.id()), e);
        } finally {
            running = null;
            current.stopHeart();
        }
    }

    private void attempt(RunningJob current, JobHandler handler) {
        try {
            handler.run(current);
        } catch (JobStoppedException _) {
            current.end(held -> held.givenBack(clock.instant()));
            return;
        } catch (PoisonousJobException e) {
            current.end(held -> held.poisoned(e.failure(), clock.instant()));
            return;
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.WARNING, "The job %s (%s) failed".formatted(current.id(), handler.kind()), e);
            var failure = e instanceof DomainException refusal ? JobFailure.of(refusal) : JobFailure.UNEXPECTED;
            current.end(held -> closed ? held.givenBack(clock.instant()) : held.failed(failure, clock.instant()));
            return;
        }
        // Done already, if the handler has said so.
        current.end(held -> held.done(Map.of(), clock.instant()));
    }
}
