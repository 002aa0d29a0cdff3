package dev.busmanager.adapter.postgres.operations;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobLease;
import dev.busmanager.domain.operations.JobProgress;
import dev.busmanager.domain.operations.JobState;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What is asked of jobs, and how a row of it is read. */
final class JobRows {

    private static final String COLUMNS = """
            select job.id, job.kind, job.payload, job.created_by, job.created_at, job.state, job.run_at, job.tries,
                   job.lease_owner, job.lease_until, job.cancel_asked, job.done, job.total, job.phase, job.result,
                   job.error_code, job.error_message, job.error_params, job.started_at, job.finished_at, job.version
            """;

    static final String JOBS = COLUMNS + " from job ";

    private static final String WITH_MAKERS = """

              from job
              left join person on person.account_id = job.created_by
            """;

    static final String VIEWS = COLUMNS + ", person.full_name as maker_name" + WITH_MAKERS;

    static final String COUNT = "select count(*)" + WITH_MAKERS;

    static final String FILTER = """

             where (job.state = :state or :state::text is null)
               and (job.kind = :kind or :kind::text is null)
               and (lower(job.kind) like lower(:search) or lower(person.full_name) like lower(:search)
                    or :search::text is null)
            """;

    private final Json json;

    JobRows(Json json) {
        this.json = json;
    }

    JobView toView(ResultSet row, int number) throws SQLException {
        return new JobView(toJob(row, number), row.getString("maker_name"));
    }

    Job toJob(ResultSet row, int number) throws SQLException {
        var maker = Columns.uuidOrNull(row, "created_by");
        return new Job(
                new JobId(Columns.uuid(row, "id")),
                row.getString("kind"),
                json.members(row.getString("payload")),
                maker == null ? null : new AccountId(maker),
                Columns.instant(row, "created_at"),
                JobState.ofWire(row.getString("state")),
                Columns.instant(row, "run_at"),
                row.getInt("tries"),
                lease(row),
                row.getBoolean("cancel_asked"),
                new JobProgress(row.getLong("done"), (Long) row.getObject("total"), row.getString("phase")),
                json.members(row.getString("result")),
                failure(row),
                Columns.instantOrNull(row, "started_at"),
                Columns.instantOrNull(row, "finished_at"),
                new Version(row.getLong("version")));
    }

    private static @Nullable JobLease lease(ResultSet row) throws SQLException {
        var owner = Columns.uuidOrNull(row, "lease_owner");
        return owner == null ? null : new JobLease(owner, Columns.instant(row, "lease_until"));
    }

    private @Nullable JobFailure failure(ResultSet row) throws SQLException {
        var code = row.getString("error_code");
        if (code == null) return null;
        return new JobFailure(code, row.getString("error_message"), json.members(row.getString("error_params")));
    }
}
