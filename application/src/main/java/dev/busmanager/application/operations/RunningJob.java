package dev.busmanager.application.operations;

import dev.busmanager.application.operations.out.Heart;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobProgress;
import dev.busmanager.domain.operations.JobState;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A try that is going on, and the lease on it: whatever it writes is written only while it has that. */
final class RunningJob implements JobRun {

    private static final System.Logger LOG = System.getLogger(RunningJob.class.getName());

    private final Job job;
    private final UUID owner;
    private final KeptJobs kept;
    private final JobNews news;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    private final Heart.Pulse pulse;
    private volatile JobProgress progress = JobProgress.NONE;
    private volatile boolean toStop;

    /** Of the heart only. */
    private JobProgress told = JobProgress.NONE;

    RunningJob(Job job, UUID owner, KeptJobs kept, JobNews news, UnitOfWork unitOfWork, Clock clock, Heart heart) {
        this.job = job;
        this.owner = owner;
        this.kept = kept;
        this.news = news;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        pulse = heart.start(this::beat);
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public Map<String, Object> payload() {
        return job.payload();
    }

    @Override
    public @Nullable AccountId maker() {
        return job.maker();
    }

    @Override
    public void progress(long done, @Nullable Long total, String phase) {
        progress = new JobProgress(done, total, phase);
        pulse.soon();
    }

    @Override
    public void requireNotCancelled() {
        if (toStop) throw new JobStoppedException();
    }

    @Override
    public void result(Map<String, Object> result) {
        if (!end(held -> held.done(result, clock.instant()))) throw new JobStoppedException();
    }

    void stop() {
        toStop = true;
    }

    void stopHeart() {
        pulse.stop();
    }

    /** @return false when it is not this try's job any more */
    boolean end(UnaryOperator<Job> step) {
        return unitOfWork.run(() -> {
            var held = kept.hold(job.id()).filter(now -> now.isRunBy(owner));
            if (held.isEmpty()) return false;
            var next = step.apply(held.get().at(progress));
            kept.update(next);
            news.changed(next);
            if (next.state() == JobState.PARKED) news.parked(next);
            return true;
        });
    }

    /** One that fails is made up for by the next: the lease outlasts several. */
    private void beat() {
        var now = progress;
        try {
            var stopAsked = unitOfWork.run(() -> {
                if (!now.equals(told)) news.changed(job);
                return kept.report(job.id(), owner, now, clock.instant().plus(Job.LEASE));
            });
            told = now;
            if (stopAsked.orElse(true)) stop();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "The lease of a job was not renewed", e);
        }
    }
}
