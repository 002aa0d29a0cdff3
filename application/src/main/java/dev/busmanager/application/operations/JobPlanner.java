package dev.busmanager.application.operations;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enqueues what comes by itself. All processes do; that the key of a turn is unique leaves one. */
public final class JobPlanner {

    private final List<ScheduledJob> scheduled;
    private final Jobs jobs;
    private final CompanyZone company;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    /** The last turn of each, so that the database is not asked again and again. */
    private final Map<String, String> planned = new HashMap<>();

    public JobPlanner(
            Collection<JobHandler> handlers, Jobs jobs, CompanyZone company, UnitOfWork unitOfWork, Clock clock) {
        scheduled = handlers.stream()
                .filter(ScheduledJob.class::isInstance)
                .map(ScheduledJob.class::cast)
                .toList();
        this.jobs = jobs;
        this.company = company;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public void plan() {
        var now = clock.instant();
        for (var job : scheduled) {
            var turn = job.schedule().latest(now, company.zone());
            if (turn.name().equals(planned.get(job.kind()))) continue;
            var wanted = NewJob.of(job.kind(), Map.of("day", turn.day().toString())).once(turn.name());
            unitOfWork.run(() -> jobs.enqueue(Actor.HOUSE, wanted));
            planned.put(job.kind(), turn.name());
        }
    }

    Optional<Instant> nextAt() {
        var now = clock.instant();
        return scheduled.stream()
                .map(job -> job.schedule().next(now, company.zone()).at())
                .min(Instant::compareTo);
    }
}
