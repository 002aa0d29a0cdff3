package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.identity.out.AuditEntries;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditEntries implements AuditEntries {

    private final JdbcClient jdbc;
    private final Json json;

    JdbcAuditEntries(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public @Nullable Long find(Filter filter, Page page, RowSink<AuditView> sink) {
        var conditions = conditions(filter);
        var select = """
                select e.id, e.at, e.actor_kind, e.account_id, p.full_name, e.feature, e.action, e.subject,
                       e.before::text as before, e.after::text as after
                  from audit_entry e
                  left join person p on p.account_id = e.account_id
                """ + conditions.where() + " order by e.at desc, e.id desc";
        return Cursor.read(jdbc, conditions, select, page, this::toView, () -> count(filter), sink);
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) from audit_entry e" + conditions.where())
                .query(Long.class)
                .single();
    }

    private static Conditions conditions(Filter filter) {
        return new Conditions()
                .and("e.feature = :feature", "feature", filter.feature())
                .and("e.subject = :subject", "subject", filter.subject())
                .and("e.account_id = :account", "account", filter.account() == null ? null : filter.account().value())
                .and("e.at >= :from", "from", Columns.timestamp(filter.from()))
                .and("e.at < :to", "to", Columns.timestamp(filter.to()));
    }

    private AuditView toView(ResultSet row, int number) throws SQLException {
        var account = Columns.uuidOrNull(row, "account_id");
        return new AuditView(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                row.getString("actor_kind"),
                account == null ? null : new AccountId(account),
                row.getString("full_name"),
                row.getString("feature"),
                row.getString("action"),
                row.getString("subject"),
                json.members(row.getString("before")),
                json.members(row.getString("after")));
    }
}
