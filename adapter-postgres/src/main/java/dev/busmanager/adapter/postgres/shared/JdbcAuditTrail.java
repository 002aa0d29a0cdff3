package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAuditTrail implements AuditTrail {

    private final JdbcClient jdbc;
    private final Json json;
    private final Ids ids;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, Json json, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void write(AuditEntry entry) {
        var signedIn = entry.actor() instanceof Actor.SignedIn person ? person : null;
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_kind, account_id, session_id, feature, kind, action,
                                                 subject, before, after)
                        values (:id, :at, :actorKind, :account, :session, :feature, :kind, :action, :subject, :before,
                                :after)
                        """)
                .param("id", ids.next())
                .param("at", Columns.timestamp(clock.instant()))
                .param("actorKind", kind(entry.actor()))
                .param("account", signedIn == null ? null : signedIn.account().value())
                .param("session", signedIn == null ? null : signedIn.session().value())
                .param("feature", entry.feature())
                .param("kind", entry.kind())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("before", json.column(entry.before()))
                .param("after", json.column(entry.after()))
                .update();
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Actor.SignedIn person -> person.role().wire();
            case Actor.House _ -> "house";
            case Actor.Stranger _ -> "stranger";
        };
    }
}
