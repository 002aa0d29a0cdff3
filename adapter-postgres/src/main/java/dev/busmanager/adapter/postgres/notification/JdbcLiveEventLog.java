package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.notification.NumberedEvent;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLiveEventLog implements LiveEventLog {

    private final JdbcClient jdbc;

    JdbcLiveEventLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Span kept() {
        return jdbc.sql("select coalesce(min(number), 0) as oldest, coalesce(max(number), 0) as newest from live_event")
                .query((row, _) -> new Span(row.getLong("oldest"), row.getLong("newest")))
                .single();
    }

    @Override
    public List<NumberedEvent> after(long number, int most) {
        return jdbc.sql("""
                        select number, account_id, role, topic, subject
                          from live_event
                         where number > :number
                         order by number
                         limit :most
                        """)
                .param("number", number)
                .param("most", most)
                .query(JdbcLiveEventLog::toEvent)
                .list();
    }

    @Override
    public int forgetBefore(Instant instant) {
        return jdbc.sql("""
                        delete from live_event
                         where number <= (select max(number) from live_event where at < :instant)
                           and number < (select max(number) from live_event)
                        """)
                .param("instant", Columns.timestamp(instant))
                .update();
    }

    private static NumberedEvent toEvent(ResultSet row, int number) throws SQLException {
        var event = new LiveEvent(audience(row), row.getString("topic"), row.getString("subject"));
        return new NumberedEvent(row.getLong("number"), event);
    }

    private static Audience audience(ResultSet row) throws SQLException {
        var account = Columns.uuidOrNull(row, "account_id");
        if (account != null) return Audience.of(new AccountId(account));
        var role = row.getString("role");
        return role == null ? Audience.EVERYONE : Audience.of(Role.ofWire(role));
    }
}
