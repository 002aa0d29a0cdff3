package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.application.operations.in.JobsUseCase;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobException;
import dev.busmanager.domain.operations.JobId;
import java.time.Clock;
import java.util.Map;

public final class JobsService implements JobsUseCase, Jobs {

    /** There is more to do. */
    static final String WAITING = "job_waiting";

    /** One that runs is to stop. */
    static final String STOP = "job_stop";

    private final KeptJobs kept;
    private final JobNews news;
    private final Signals signals;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public JobsService(KeptJobs kept, JobNews news, Signals signals, AuditTrail audit, Ids ids, Clock clock) {
        this.kept = kept;
        this.news = news;
        this.signals = signals;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public JobId enqueue(Actor maker, NewJob wanted) {
        var now = clock.instant();
        var runAt = wanted.runAt() == null ? now : wanted.runAt();
        var account = maker instanceof Actor.SignedIn person ? person.account() : null;
        var job = Job.waiting(new JobId(ids.next()), wanted.kind(), wanted.payload(), account, now, runAt);
        var earlier = kept.add(job, wanted.key());
        if (earlier.isPresent()) return earlier.get();
        news.changed(job);
        signals.send(new Signal(WAITING, job.id().toString()));
        return job.id();
    }

    @Override
    public Rows<JobView> find(Actor actor, Filter filter, Page page) {
        Permission.HANDLE_FOREIGN_JOBS.require(actor);
        return kept.find(filter, page);
    }

    @Override
    public JobView one(Actor actor, JobId id) {
        Permission.HANDLE_OWN_JOBS.require(actor);
        var view = kept.find(id).orElseThrow(JobException.NoSuchJob::new);
        requireMine(actor, view.job());
        return view;
    }

    @Override
    public JobView retry(Actor actor, JobId id, ExpectedVersion expected) {
        var job = held(actor, id, expected);
        keep(actor, "retried", job, job.retried(clock.instant()), WAITING);
        return one(actor, id);
    }

    @Override
    public JobView cancel(Actor actor, JobId id, ExpectedVersion expected) {
        var job = held(actor, id, expected);
        keep(actor, "cancelled", job, job.stopped(clock.instant()), STOP);
        return one(actor, id);
    }

    private Job held(Actor actor, JobId id, ExpectedVersion expected) {
        Permission.HANDLE_OWN_JOBS.require(actor);
        var job = kept.hold(id).orElseThrow(JobException.NoSuchJob::new);
        requireMine(actor, job);
        expected.check(job.version());
        return job;
    }

    private void keep(Actor actor, String action, Job before, Job after, String signal) {
        kept.update(after);
        audit.write(AuditEntry.of(actor, "operations", "job", "job-" + action, after.id())
                .before(Map.of("state", before.state().wire(), "kind", before.kind()))
                .after(Map.of("state", after.state().wire(), "cancel_asked", after.cancelAsked())));
        news.changed(after);
        signals.send(new Signal(signal, after.id().toString()));
    }

    private static void requireMine(Actor actor, Job job) {
        if (Permission.HANDLE_FOREIGN_JOBS.isGrantedTo(actor)) return;
        if (!actor.signedIn().account().equals(job.maker())) throw new JobException.NotYours();
    }
}
