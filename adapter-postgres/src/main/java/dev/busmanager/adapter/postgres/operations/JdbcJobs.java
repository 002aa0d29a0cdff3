package dev.busmanager.adapter.postgres.operations;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.application.operations.in.JobsUseCase.Filter;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobProgress;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJobs implements KeptJobs {

    private final JdbcClient jdbc;
    private final Json json;
    private final JobRows rows;

    JdbcJobs(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
        rows = new JobRows(json);
    }

    @Override
    public Optional<JobId> add(Job job, @Nullable String key) {
        // The insert waits for another process that adds the same key, until that one commits or rolls back.
        int added = jdbc.sql("""
                        insert into job (id, kind, unique_key, payload, state, run_at, tries, done, result, created_by,
                                         created_at, version)
                        values (:id, :kind, :key, :payload, :state, :runAt, :tries, 0, :result, :maker, :createdAt,
                                :version)
                        on conflict (kind, unique_key) do nothing
                        """)
                .param("id", job.id().value())
                .param("kind", job.kind())
                .param("key", key)
                .param("payload", json.column(job.payload()))
                .param("state", job.state().wire())
                .param("runAt", Columns.timestamp(job.runAt()))
                .param("tries", job.tries())
                .param("result", json.column(job.result()))
                .param("maker", job.maker() == null ? null : job.maker().value())
                .param("createdAt", Columns.timestamp(job.createdAt()))
                .param("version", job.version().number())
                .update();
        return added == 1 ? Optional.empty() : Optional.of(known(job.kind(), key));
    }

    private JobId known(String kind, @Nullable String key) {
        return jdbc.sql("select id from job where kind = :kind and unique_key = :key")
                .param("kind", kind)
                .param("key", key)
                .query((row, _) -> new JobId(Columns.uuid(row, "id")))
                .single();
    }

    @Override
    public Optional<JobView> find(JobId id) {
        return jdbc.sql(JobRows.VIEWS + " where job.id = :id")
                .param("id", id.value())
                .query(rows::toView)
                .optional();
    }

    @Override
    public Rows<JobView> find(Filter filter, Page page) {
        var found = filtered(filter, JobRows.VIEWS + JobRows.FILTER + """
                         order by job.created_at desc, job.id desc
                         limit :limit offset :offset
                        """)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(rows::toView)
                .list();
        return Rows.of(found, page, () -> filtered(filter, JobRows.COUNT + JobRows.FILTER)
                .query(Long.class)
                .single());
    }

    private StatementSpec filtered(Filter filter, String sql) {
        return jdbc.sql(sql)
                .param("search", Search.contains(filter.search()))
                .param("state", filter.state() == null ? null : filter.state().wire())
                .param("kind", filter.kind());
    }

    @Override
    public Optional<Job> hold(JobId id) {
        return jdbc.sql(JobRows.JOBS + " where job.id = :id for update")
                .param("id", id.value())
                .query(rows::toJob)
                .optional();
    }

    @Override
    public Optional<Job> holdNext(Collection<String> kinds, Instant now) {
        return jdbc.sql(JobRows.JOBS + """
                         where job.kind = any (:kinds)
                           and (job.state = 'waiting' and job.run_at <= :now
                                or job.state = 'running' and job.lease_until < :now)
                         order by job.run_at, job.id
                         limit 1
                           for update skip locked
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("now", Columns.timestamp(now))
                .query(rows::toJob)
                .optional();
    }

    @Override
    public Optional<Instant> nextAt(Collection<String> kinds) {
        return jdbc.sql("""
                        select least(
                                   (select min(run_at) from job where state = 'waiting' and kind = any (:kinds)),
                                   (select min(lease_until) from job where state = 'running' and kind = any (:kinds))
                               ) as at
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .query((row, _) -> Optional.ofNullable(Columns.instantOrNull(row, "at")))
                .single();
    }

    @Override
    public void update(Job job) {
        var failure = job.failure();
        jdbc.sql("""
                        update job
                           set state = :state, run_at = :runAt, tries = :tries, lease_owner = :owner,
                               lease_until = :until, cancel_asked = :cancelAsked, done = :done, total = :total,
                               phase = :phase, result = :result, error_code = :code, error_message = :message,
                               error_params = :params, started_at = :startedAt, finished_at = :finishedAt,
                               version = :version
                         where id = :id
                        """)
                .param("state", job.state().wire())
                .param("runAt", Columns.timestamp(job.runAt()))
                .param("tries", job.tries())
                .param("owner", job.lease() == null ? null : job.lease().owner())
                .param("until", until(job))
                .param("cancelAsked", job.cancelAsked())
                .param("done", job.progress().done())
                .param("total", job.progress().total())
                .param("phase", job.progress().phase())
                .param("result", json.column(job.result()))
                .param("code", failure == null ? null : failure.code())
                .param("message", failure == null ? null : failure.message())
                .param("params", failure == null ? null : json.column(failure.params()))
                .param("startedAt", Columns.timestamp(job.startedAt()))
                .param("finishedAt", Columns.timestamp(job.finishedAt()))
                .param("version", job.version().number())
                .param("id", job.id().value())
                .update();
    }

    private static @Nullable OffsetDateTime until(Job job) {
        return job.lease() == null ? null : Columns.timestamp(job.lease().until());
    }

    @Override
    public Optional<Boolean> report(JobId id, UUID owner, JobProgress progress, Instant leaseUntil) {
        return jdbc.sql("""
                        update job
                           set done = :done, total = :total, phase = :phase, lease_until = :until
                         where id = :id
                           and lease_owner = :owner
                        returning cancel_asked
                        """)
                .param("done", progress.done())
                .param("total", progress.total())
                .param("phase", progress.phase())
                .param("until", Columns.timestamp(leaseUntil))
                .param("id", id.value())
                .param("owner", owner)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public int forgetFinishedBefore(Instant instant) {
        return jdbc.sql("delete from job where finished_at < :instant")
                .param("instant", Columns.timestamp(instant))
                .update();
    }
}
