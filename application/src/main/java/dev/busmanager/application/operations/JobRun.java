package dev.busmanager.application.operations;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.operations.JobId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One try of a job, as its handler sees it. */
public interface JobRun {

    JobId id();

    Map<String, Object> payload();

    @Nullable AccountId maker();

    /**
     * Cheap to call for each row: another thread tells the open screens about it, at most once a second, and so also
     * from inside a long unit of work.
     *
     * @param total nothing while nobody can know
     * @param phase a word, such as {@code reading}
     */
    void progress(long done, @Nullable Long total, String phase);

    /** Ends this try, by an exception that the handler lets pass, when a person or the end of the server wants it. */
    void requireNotCancelled();

    /**
     * The job is done, and this came out of it. Called inside a unit of work it is kept with that or not at all, and
     * refused when somebody else has taken the job over: so the work is done once. A handler that never calls it is
     * done, without a result, when it returns.
     */
    void result(Map<String, Object> result);
}
