package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.identity.out.AuditEntries;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.fleet.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditEntries implements AuditEntries {

    /**
     * All entries of the records that are called so, each kind by the index over its names; a record that is gone is
     * known by what the trail says of it. Who has typed so little of a number that a thousand trips have it gets the
     * latest.
     */
    private static final String SEARCHED = """
            e.subject = any (array(
                select subject from audit_entry where audited_names(subject, before, after) like lower(:search)
                union all
                select id::text from bus
                 where registration_key || ' ' || lower(coalesce(bus_name, '')) like :plate
                union all
                select unnest(array[id, account_id])::text from person
                 where lower(full_name) || ' ' || coalesce(translate(phone, ' +()-', ''), '') like lower(:search)
                union all
                select id::text from account where lower(email) like lower(:search)
                union all
                (select id::text from trip
                  where lower(trip_number) like lower(:search)
                  order by starts_at desc limit 1000)
                union all
                select subject from audit_entry
                 where kind = 'trip' and action = 'removed' and lower(before ->> 'trip_number') like lower(:search)
                union all
                select id::text from expense_category where lower(name) like lower(:search)))""";

    private final JdbcClient jdbc;
    private final Json json;

    JdbcAuditEntries(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public @Nullable Long find(Filter filter, Page page, RowSink<AuditView> sink) {
        return Cursor.read(
                jdbc,
                conditions(filter),
                AuditRows.BEFORE + entries(filter),
                AuditRows.AFTER,
                page,
                (row, _) -> AuditRows.view(row, json),
                () -> count(filter),
                sink);
    }

    /**
     * Those that fit, newest first. What was searched is put in order by an expression and not by the column, or the
     * database would go through all that ever happened, from the newest on, to meet the few that were found.
     */
    static String entries(Filter filter) {
        var at = filter.search() == null ? "e.at" : "e.at at time zone 'UTC'";
        return conditions(filter).where() + " order by " + at + " desc, e.id desc";
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) from audit_entry e" + conditions.where())
                .query(Long.class)
                .single();
    }

    static Conditions conditions(Filter filter) {
        return new Conditions()
                .and("e.id = :id", "id", filter.id())
                .and("e.feature = :feature", "feature", filter.feature())
                .and("e.kind = :kind", "kind", filter.kind())
                .and("e.action = :action", "action", filter.action())
                .and("e.subject = :subject", "subject", filter.subject())
                .and("e.account_id = :account", "account", filter.account() == null ? null : filter.account().value())
                .and("e.at >= :from", "from", Columns.timestamp(filter.from()))
                .and("e.at < :to", "to", Columns.timestamp(filter.to()))
                .and(SEARCHED, "search", Search.contains(filter.search()))
                .with("plate", plate(filter.search()));
    }

    /** What was typed as it would stand on a plate; when nothing is left of it, what was typed: nothing must not find all. */
    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? Search.contains(text) : "%" + Search.literal(key) + "%";
    }
}
