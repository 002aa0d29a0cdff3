package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.out.CalendarLinks;
import dev.busmanager.domain.fleet.CalendarLink;
import dev.busmanager.domain.fleet.CalendarLinkId;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarLinks implements CalendarLinks {

    private final JdbcClient jdbc;

    JdbcCalendarLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(CalendarLink link, byte[] tokenHash) {
        jdbc.sql("""
                        insert into calendar_link (id, account_id, token_hash, made_at)
                        values (:id, :account, :hash, :madeAt)
                        """)
                .param("id", link.id().value())
                .param("account", link.account().value())
                .param("hash", tokenHash)
                .param("madeAt", Columns.timestamp(link.madeAt()))
                .update();
    }

    @Override
    public List<CalendarLink> of(AccountId account) {
        return jdbc.sql("""
                        select id, account_id, made_at, last_used_at
                          from calendar_link
                         where account_id = :account
                         order by made_at desc, id desc
                        """)
                .param("account", account.value())
                .query(JdbcCalendarLinks::link)
                .list();
    }

    @Override
    public Optional<CalendarLink> find(CalendarLinkId id) {
        return jdbc.sql("select id, account_id, made_at, last_used_at from calendar_link where id = :id")
                .param("id", id.value())
                .query(JdbcCalendarLinks::link)
                .optional();
    }

    @Override
    public void remove(CalendarLinkId id) {
        jdbc.sql("delete from calendar_link where id = :id").param("id", id.value()).update();
    }

    @Override
    public Optional<Language> use(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        update calendar_link l
                           set last_used_at = :now
                          from account a
                         where l.token_hash = :hash
                           and a.id = l.account_id and a.status = 'active' and a.role = :role
                        returning a.language
                        """)
                .param("now", Columns.timestamp(now))
                .param("hash", tokenHash)
                .param("role", Role.OFFICE.wire())
                .query((row, _) -> Language.ofWire(row.getString("language")))
                .optional();
    }

    private static CalendarLink link(ResultSet row, int number) throws SQLException {
        return new CalendarLink(
                new CalendarLinkId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                Columns.instant(row, "made_at"),
                Columns.instantOrNull(row, "last_used_at"));
    }
}
