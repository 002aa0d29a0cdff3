package dev.busmanager.adapter.postgres.transfer;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.transfer.ImportRow;
import dev.busmanager.application.transfer.RowResult;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.RowView;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcImports implements Imports {

    private final JdbcClient jdbc;
    private final Json json;
    private final ImportRows rows;

    JdbcImports(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ImportRows(json);
    }

    @Override
    public void add(Import batch, @Nullable AccountId maker) {
        parameters(batch, jdbc.sql("""
                        insert into import_batch (id, kind, name, sha256, headings, members, row_count, state, fresh,
                                                  changed, unchanged, wrong, job_id, made_by, created_at, written_at,
                                                  version)
                        values (:id, :kind, :name, :sha256, :headings, :members, :rows, :state, :fresh, :changed,
                                :unchanged, :wrong, :job, :maker, :createdAt, :writtenAt, :version)
                        """))
                .param("kind", batch.kind().wire())
                .param("name", batch.name())
                .param("sha256", batch.sha256())
                .param("headings", batch.headings().toArray(String[]::new))
                .param("maker", maker == null ? null : maker.value())
                .param("createdAt", Columns.timestamp(batch.createdAt()))
                .update();
    }

    @Override
    public void update(Import batch) {
        int updated = parameters(batch, jdbc.sql("""
                        update import_batch
                           set members = :members, row_count = :rows, state = :state, fresh = :fresh,
                               changed = :changed, unchanged = :unchanged, wrong = :wrong, job_id = :job,
                               written_at = :writtenAt, version = :version
                         where id = :id
                        """)).update();
        if (updated == 0) throw new StaleException(batch.version(), batch.version());
    }

    private static JdbcClient.StatementSpec parameters(Import batch, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", batch.id().value())
                .param("members", batch.members().toArray(String[]::new))
                .param("rows", batch.rows())
                .param("state", batch.state().wire())
                .param("fresh", batch.counts().fresh())
                .param("changed", batch.counts().changed())
                .param("unchanged", batch.counts().unchanged())
                .param("wrong", batch.counts().wrong())
                .param("job", batch.job())
                .param("writtenAt", Columns.timestamp(batch.writtenAt()))
                .param("version", batch.version().number());
    }

    /** One statement for all of them; an array of arrays would want them of the same length. */
    @Override
    public void addRows(ImportId id, List<ImportRow> added) {
        jdbc.sql("""
                        insert into import_row (import_id, number, cells)
                        select :id, (r.value ->> 'n')::int,
                               array(select c.cell from jsonb_array_elements_text(r.value -> 'c')
                                            with ordinality c (cell, place) order by c.place)
                          from jsonb_array_elements(:rows -> 'rows') r
                        """)
                .param("id", id.value())
                .param("rows", json.column(Map.of("rows", added.stream()
                        .map(row -> Map.of("n", row.number(), "c", row.cells()))
                        .toList())))
                .update();
    }

    @Override
    public Rows<ImportView> find(Page page) {
        var found = jdbc.sql(ImportRows.VIEW + " order by i.created_at desc, i.id desc limit :limit offset :offset")
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(ImportRows::view)
                .list();
        return Rows.of(found, page, () -> jdbc.sql("select count(*) from import_batch").query(Long.class).single());
    }

    @Override
    public Optional<ImportView> view(ImportId id) {
        return jdbc.sql(ImportRows.VIEW + " where i.id = :id")
                .param("id", id.value())
                .query(ImportRows::view)
                .optional();
    }

    @Override
    public Optional<Import> lock(ImportId id) {
        return jdbc.sql(ImportRows.BATCH + " from import_batch i where i.id = :id for update")
                .param("id", id.value())
                .query(ImportRows::batch)
                .optional();
    }

    @Override
    public Rows<RowView> views(ImportId id, @Nullable RowOutcome outcome, Page page) {
        var found = of(id, outcome, "select number, cells, outcome, flaws", " order by number limit :limit offset :offset")
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(rows::rowView)
                .list();
        return Rows.of(found, page, () -> of(id, outcome, "select count(*)", "").query(Long.class).single());
    }

    private JdbcClient.StatementSpec of(ImportId id, @Nullable RowOutcome outcome, String select, String end) {
        var conditions = new Conditions()
                .and("import_id = :id", "id", id.value())
                .and("outcome = :outcome", "outcome", outcome == null ? null : outcome.wire());
        return conditions.on(jdbc, select + " from import_row" + conditions.where() + end);
    }

    @Override
    public List<ImportRow> rows(ImportId id, int after, int most) {
        return jdbc.sql("""
                        select number, cells
                          from import_row
                         where import_id = :id and number > :after
                         order by number
                         limit :most
                        """)
                .param("id", id.value())
                .param("after", after)
                .param("most", most)
                .query(ImportRows::row)
                .list();
    }

    @Override
    public void keep(ImportId id, List<RowResult> results) {
        jdbc.sql("""
                        update import_row
                           set outcome = r.value ->> 'outcome', flaws = r.value -> 'flaws',
                               record_id = (r.value ->> 'record')::uuid, record_label = r.value ->> 'label',
                               record_version = (r.value ->> 'version')::bigint, before = r.value -> 'before'
                          from jsonb_array_elements(:results -> 'results') r
                         where import_id = :id
                           and number = (r.value ->> 'n')::int
                        """)
                .param("id", id.value())
                .param("results", json.column(Map.of("results", results.stream().map(JdbcImports::members).toList())))
                .update();
    }

    private static Map<String, Object> members(RowResult result) {
        var members = new HashMap<String, Object>();
        members.put("n", result.number());
        members.put("outcome", result.outcome().wire());
        if (!result.flaws().isEmpty()) members.put("flaws", ImportRows.flaws(result.flaws()));
        var taken = result.taken();
        if (taken != null) {
            members.put("record", taken.record().toString());
            members.put("label", taken.label());
            members.put("version", taken.version().number());
            members.put("before", taken.before());
        }
        return members;
    }

    @Override
    public void forgetResults(ImportId id) {
        jdbc.sql("""
                        update import_row
                           set outcome = null, flaws = null, record_id = null, record_label = null,
                               record_version = null, before = null
                         where import_id = :id and outcome is not null
                        """)
                .param("id", id.value())
                .update();
    }

    @Override
    public List<RowResult> written(ImportId id, int before, int most) {
        return jdbc.sql("""
                        select number, outcome, record_id, record_label, record_version, before
                          from import_row
                         where import_id = :id and number < :before and outcome in ('new', 'changed')
                         order by number desc
                         limit :most
                        """)
                .param("id", id.value())
                .param("before", before)
                .param("most", most)
                .query(rows::written)
                .list();
    }

    @Override
    public void lookOver(ImportKind kind) {
        jdbc.sql("analyze " + tables(kind)).update();
    }

    private static String tables(ImportKind kind) {
        return switch (kind) {
            case BUS -> "bus, bus_ownership, paper";
            case PERSON -> "person, driver, account, paper";
            case ROUTE -> "route";
        };
    }

    @Override
    public int forgetRowsBefore(Instant instant) {
        return jdbc.sql("""
                        delete from import_row r
                         using import_batch i
                         where i.id = r.import_id and i.created_at < :instant
                        """)
                .param("instant", Columns.timestamp(instant))
                .update();
    }
}
