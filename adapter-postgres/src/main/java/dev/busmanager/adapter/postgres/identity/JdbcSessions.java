package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Hash;
import dev.busmanager.application.identity.in.SessionView;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.Session;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.identity.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Session session, Origin origin) {
        jdbc.sql("""
                        insert into session (id, account_id, started_at, last_seen_at, expires_at, device_hash, client,
                                             address)
                        values (:id, :account, :startedAt, :lastSeenAt, :expiresAt, :deviceHash, :client, :address)
                        """)
                .param("id", session.id().value())
                .param("account", session.account().value())
                .param("startedAt", Columns.timestamp(session.startedAt()))
                .param("lastSeenAt", Columns.timestamp(session.lastSeenAt()))
                .param("expiresAt", Columns.timestamp(session.expiresAt()))
                .param("deviceHash", origin.device() == null ? null : Hash.of(origin.device()))
                .param("client", origin.client())
                .param("address", origin.address())
                .update();
    }

    @Override
    public Optional<Presence> find(SessionId id) {
        return jdbc.sql("""
                        select s.id, s.account_id, s.started_at, s.last_seen_at, s.expires_at, s.ended_at, a.role,
                               a.status, p.id as person_id, p.workshop_id
                          from session s
                          join account a on a.id = s.account_id
                          join person p on p.account_id = a.id
                         where s.id = :id
                        """)
                .param("id", id.value())
                .query(JdbcSessions::toPresence)
                .optional();
    }

    @Override
    public void seen(SessionId id, Instant now) {
        jdbc.sql("update session set last_seen_at = :now where id = :id and last_seen_at < :now")
                .param("now", Columns.timestamp(now))
                .param("id", id.value())
                .update();
    }

    @Override
    public void renew(Session session) {
        jdbc.sql("""
                        update session
                           set last_seen_at = :lastSeenAt, expires_at = :expiresAt
                         where id = :id
                           and ended_at is null
                        """)
                .param("lastSeenAt", Columns.timestamp(session.lastSeenAt()))
                .param("expiresAt", Columns.timestamp(session.expiresAt()))
                .param("id", session.id().value())
                .update();
    }

    @Override
    public void end(SessionId id, SessionEnd why, Instant now) {
        jdbc.sql("update session set ended_at = :now, ended_why = :why where id = :id and ended_at is null")
                .param("now", Columns.timestamp(now))
                .param("why", why.wire())
                .param("id", id.value())
                .update();
    }

    @Override
    public int endAll(AccountId account, @Nullable SessionId except, SessionEnd why, Instant now) {
        return jdbc.sql("""
                        update session
                           set ended_at = :now, ended_why = :why
                         where account_id = :account
                           and ended_at is null
                           and expires_at > :now
                           and (:except::uuid is null or id <> :except)
                        """)
                .param("now", Columns.timestamp(now))
                .param("why", why.wire())
                .param("account", account.value())
                .param("except", except == null ? null : except.value())
                .update();
    }

    @Override
    public List<SessionView> live(AccountId account, Instant now) {
        return jdbc.sql("""
                        select id, started_at, last_seen_at, expires_at, client, address
                          from session
                         where account_id = :account
                           and ended_at is null
                           and expires_at > :now
                         order by last_seen_at desc, id
                         limit 200
                        """)
                .param("account", account.value())
                .param("now", Columns.timestamp(now))
                .query(JdbcSessions::toView)
                .list();
    }

    @Override
    public boolean hasLive(AccountId account, Instant now) {
        return jdbc.sql("""
                        select exists (select
                                         from session
                                        where account_id = :account
                                          and ended_at is null
                                          and expires_at > :now)
                        """)
                .param("account", account.value())
                .param("now", Columns.timestamp(now))
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isKnown(AccountId account, Origin origin) {
        return jdbc.sql("""
                        select exists (select
                                         from session
                                        where account_id = :account
                                          and (device_hash = :deviceHash or address = :address))
                        """)
                .param("account", account.value())
                .param("deviceHash", origin.device() == null ? null : Hash.of(origin.device()))
                .param("address", origin.address())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int forgetEndedBefore(Instant instant) {
        return jdbc.sql("delete from session where coalesce(ended_at, expires_at) < :instant")
                .param("instant", Columns.timestamp(instant))
                .update();
    }

    private static Presence toPresence(ResultSet row, int number) throws SQLException {
        var session = new Session(
                new SessionId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "last_seen_at"),
                Columns.instant(row, "expires_at"),
                Columns.instantOrNull(row, "ended_at"));
        return new Presence(
                session,
                Role.ofWire(row.getString("role")),
                AccountStatus.ofWire(row.getString("status")),
                new PersonId(Columns.uuid(row, "person_id")),
                Columns.uuidOrNull(row, "workshop_id"));
    }

    private static SessionView toView(ResultSet row, int number) throws SQLException {
        return new SessionView(
                new SessionId(Columns.uuid(row, "id")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "last_seen_at"),
                Columns.instant(row, "expires_at"),
                row.getString("client"),
                row.getString("address"));
    }
}
