package dev.busmanager.adapter.rest.operations;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a job was told to do stays inside; what came out of it is shown.
 *
 * @param done of total, in the unit of the phase
 * @param stopping whether somebody wants it to stop
 */
record JobResponse(
        UUID id,
        String kind,
        String state,
        boolean stopping,
        @Nullable String phase,
        long done,
        @Nullable Long total,
        int tries,
        Instant runAt,
        Map<String, Object> result,
        @Nullable JobErrorResponse error,
        @Nullable UUID createdBy,
        @Nullable String createdByName,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> allowedActions,
        Version version)
        implements Versioned {

    record JobErrorResponse(String code, String message, Map<String, Object> params) {

        static @Nullable JobErrorResponse of(@Nullable JobFailure failure) {
            return failure == null
                    ? null
                    : new JobErrorResponse(failure.code(), failure.message(), failure.params());
        }
    }

    static JobResponse of(JobView view) {
        var job = view.job();
        return new JobResponse(
                job.id().value(),
                job.kind(),
                job.state().wire(),
                job.cancelAsked() && job.lease() != null,
                job.progress().phase(),
                job.progress().done(),
                job.progress().total(),
                job.tries(),
                job.runAt(),
                job.result(),
                JobErrorResponse.of(job.failure()),
                job.maker() == null ? null : job.maker().value(),
                view.makerName(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                allowedActions(job),
                job.version());
    }

    private static List<String> allowedActions(Job job) {
        var actions = new ArrayList<String>();
        if (job.mayBeRetried()) actions.add("retry");
        if (job.mayBeStopped()) actions.add("cancel");
        return actions;
    }
}
