package dev.busmanager.application.operations.out;

import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.application.operations.in.JobsUseCase.Filter;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobProgress;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The jobs, waiting ones and those of the past. */
public interface KeptJobs {

    /** @return the id of the one that has this key already; nothing when this one was added */
    Optional<JobId> add(Job job, @Nullable String key);

    Optional<JobView> find(JobId id);

    Rows<JobView> find(Filter filter, Page page);

    /** Nobody else changes it until the unit of work ends. */
    Optional<Job> hold(JobId id);

    /** The next one that may be taken, or taken over; those that somebody holds at this moment are passed by. */
    Optional<Job> holdNext(Collection<String> kinds, Instant now);

    /** When to look again if nobody says anything until then. */
    Optional<Instant> nextAt(Collection<String> kinds);

    /** One that is held. */
    void update(Job job);

    /** @return whether it is to stop; nothing when somebody else runs it by now */
    Optional<Boolean> report(JobId id, UUID owner, JobProgress progress, Instant leaseUntil);

    /** @return how many were over by then and are forgotten */
    int forgetFinishedBefore(Instant instant);
}
