package dev.busmanager.application.operations.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobState;
import org.jspecify.annotations.Nullable;

/** What people see of jobs and may do with them: everything in the office, otherwise with one's own. */
public interface JobsUseCase {

    /** Newest first. */
    Rows<JobView> find(Actor actor, Filter filter, Page page);

    JobView one(Actor actor, JobId id);

    /** For one that was given up. */
    JobView retry(Actor actor, JobId id, ExpectedVersion expected);

    /** One that runs stops when it next looks. */
    JobView cancel(Actor actor, JobId id, ExpectedVersion expected);

    /** @param search a part of the kind or of the maker's name */
    record Filter(@Nullable String search, @Nullable JobState state, @Nullable String kind) {}
}
