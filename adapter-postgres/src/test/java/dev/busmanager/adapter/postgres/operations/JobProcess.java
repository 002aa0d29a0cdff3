package dev.busmanager.adapter.postgres.operations;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.JobNews;
import dev.busmanager.application.operations.JobPlanner;
import dev.busmanager.application.operations.JobRunner;
import dev.busmanager.application.operations.JobsService;
import dev.busmanager.application.operations.NewJob;
import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.application.operations.out.Heart;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** One process that runs jobs, on a clock and with a heart that the test moves. */
final class JobProcess implements AutoCloseable, SignalReceiver, Heart {

    static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    final List<Job> parked = new CopyOnWriteArrayList<>();

    private final CountDownLatch listens = new CountDownLatch(1);
    private final Postgres postgres;
    private final JobsService jobs;
    private final JobPlanner planner;
    private final JobRunner runner;
    private volatile Runnable beat = () -> {};

    JobProcess(DatabaseAddress database, Clock clock, JobHandler... handlers) {
        postgres = new Postgres(database, clock, this);
        var kept = postgres.get(KeptJobs.class);
        var unitOfWork = postgres.get(UnitOfWork.class);
        var ids = postgres.get(Ids.class);
        var news = new JobNews(postgres.get(LiveEvents.class), parked::add);
        jobs = new JobsService(
                kept, news, postgres.get(Signals.class), postgres.get(AuditTrail.class), ids, clock);
        planner = new JobPlanner(List.of(handlers), jobs, () -> KOLKATA, unitOfWork, clock);
        runner = new JobRunner(List.of(handlers), planner, kept, news, unitOfWork, ids, clock, this);
    }

    /** From now on it hears what other processes say. */
    void awaitListening() throws InterruptedException {
        listens.await();
    }

    JobRunner runner() {
        return runner;
    }

    boolean runNext() {
        return runner.runNext();
    }

    void runAll() {
        while (runner.runNext()) Thread.onSpinWait();
    }

    void plan() {
        planner.plan();
    }

    JobId enqueue(NewJob job) {
        return inTransaction(() -> jobs.enqueue(Actor.HOUSE, job));
    }

    void cancel(JobId id) {
        inTransaction(() -> jobs.cancel(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    void retry(JobId id) {
        inTransaction(() -> jobs.retry(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    Job job(JobId id) {
        return inTransaction(() -> kept().find(id).map(JobView::job)).orElseThrow();
    }

    KeptJobs kept() {
        return postgres.get(KeptJobs.class);
    }

    <T> T inTransaction(Supplier<T> work) {
        return postgres.inTransaction(work);
    }

    long count(String sql) {
        return postgres.jdbc().sql(sql).query(Long.class).single();
    }

    void beat() {
        beat.run();
    }

    @Override
    public Pulse start(Runnable beat) {
        this.beat = beat;
        return new Pulse() {
            @Override
            public void soon() {}

            @Override
            public void stop() {}
        };
    }

    @Override
    public void receive(Signal signal) {
        runner.receive(signal);
    }

    @Override
    public void signalsMissed() {
        if (runner != null) runner.signalsMissed();
        listens.countDown();
    }

    @Override
    public void close() {
        runner.close();
        postgres.close();
    }
}
