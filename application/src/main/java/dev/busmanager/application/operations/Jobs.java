package dev.busmanager.application.operations;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.operations.JobId;

/** For all features: has something done later, or for long. */
public interface Jobs {

    /**
     * In the caller's unit of work: nothing is left of it if that is not kept.
     *
     * @param maker sees it and may stop it, beside the office
     * @return the new one, or the one that was enqueued under the same key
     */
    JobId enqueue(Actor maker, NewJob job);
}
