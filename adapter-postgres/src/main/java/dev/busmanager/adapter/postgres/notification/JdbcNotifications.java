package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationId;
import dev.busmanager.domain.notification.NotificationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kinds that only a newer program knows stay where they are and are not shown. */
@Repository
class JdbcNotifications implements Notifications {

    private static final List<String> KINDS =
            Arrays.stream(NotificationKind.values()).map(NotificationKind::wire).toList();

    private final JdbcClient jdbc;
    private final Json json;

    JdbcNotifications(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(Notification notification) {
        var notice = notification.notice();
        jdbc.sql("""
                        insert into notification (id, account_id, kind, params, link, created_at, read_at)
                        values (:id, :account, :kind, :params, :link, :createdAt, :readAt)
                        """)
                .param("id", notification.id().value())
                .param("account", notification.account().value())
                .param("kind", notice.kind().wire())
                .param("params", json.column(notice.params()))
                .param("link", notice.link())
                .param("createdAt", Columns.timestamp(notification.createdAt()))
                .param("readAt", Columns.timestamp(notification.readAt()))
                .update();
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return jdbc.sql("""
                        select id, account_id, kind, params, link, created_at, read_at
                          from notification
                         where id = :id
                           and kind in (:kinds)
                        """)
                .param("id", id.value())
                .param("kinds", KINDS)
                .query(this::toNotification)
                .optional();
    }

    @Override
    public Rows<Notification> of(AccountId account, boolean unreadOnly, Page page) {
        var rows = jdbc.sql("""
                        select id, account_id, kind, params, link, created_at, read_at
                          from notification
                         where account_id = :account
                           and kind in (:kinds)
                           and (read_at is null or not :unreadOnly)
                         order by created_at desc, id desc
                         limit :limit offset :offset
                        """)
                .param("account", account.value())
                .param("kinds", KINDS)
                .param("unreadOnly", unreadOnly)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(this::toNotification)
                .list();
        return Rows.of(rows, page, () -> count(account, unreadOnly));
    }

    @Override
    public long countUnread(AccountId account) {
        return count(account, true);
    }

    private long count(AccountId account, boolean unreadOnly) {
        return jdbc.sql("""
                        select count(*)
                          from notification
                         where account_id = :account
                           and kind in (:kinds)
                           and (read_at is null or not :unreadOnly)
                        """)
                .param("account", account.value())
                .param("kinds", KINDS)
                .param("unreadOnly", unreadOnly)
                .query(Long.class)
                .single();
    }

    @Override
    public void update(Notification notification) {
        jdbc.sql("update notification set read_at = :readAt where id = :id")
                .param("readAt", Columns.timestamp(notification.readAt()))
                .param("id", notification.id().value())
                .update();
    }

    @Override
    public int readAll(AccountId account, Instant now) {
        return jdbc.sql("""
                        update notification
                           set read_at = :now
                         where account_id = :account
                           and read_at is null
                        """)
                .param("now", Columns.timestamp(now))
                .param("account", account.value())
                .update();
    }

    @Override
    public void remove(NotificationId id) {
        jdbc.sql("delete from notification where id = :id")
                .param("id", id.value())
                .update();
    }

    @Override
    public int forget(Instant readBefore, Instant madeBefore) {
        return jdbc.sql("delete from notification where read_at < :readBefore or created_at < :madeBefore")
                .param("readBefore", Columns.timestamp(readBefore))
                .param("madeBefore", Columns.timestamp(madeBefore))
                .update();
    }

    private Notification toNotification(ResultSet row, int number) throws SQLException {
        var kind = NotificationKind.ofWire(row.getString("kind")).orElseThrow();
        return new Notification(
                new NotificationId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                new Notice(kind, params(row.getString("params")), row.getString("link")),
                Columns.instant(row, "created_at"),
                Columns.instantOrNull(row, "read_at"));
    }

    private Map<String, String> params(String text) {
        return json.members(text).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> String.valueOf(each.getValue())));
    }
}
