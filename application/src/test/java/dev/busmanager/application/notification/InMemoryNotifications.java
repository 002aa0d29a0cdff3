package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryNotifications implements Notifications {

    private static final Comparator<Notification> NEWEST_FIRST = Comparator.comparing(Notification::createdAt)
            .thenComparing(each -> each.id().toString())
            .reversed();

    private final Map<NotificationId, Notification> all = new LinkedHashMap<>();

    @Override
    public void add(Notification notification) {
        all.put(notification.id(), notification);
    }

    @Override
    public Optional<Notification> find(NotificationId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Rows<Notification> of(AccountId account, boolean unreadOnly, Page page) {
        var own = own(account, unreadOnly);
        var rows = own.stream().skip(page.offset()).limit(page.limit()).toList();
        return Rows.of(rows, page, () -> (long) own.size());
    }

    @Override
    public long countUnread(AccountId account) {
        return own(account, true).size();
    }

    @Override
    public void update(Notification notification) {
        all.replace(notification.id(), notification);
    }

    @Override
    public int readAll(AccountId account, Instant now) {
        var unread = own(account, true);
        unread.forEach(each -> update(each.read(now)));
        return unread.size();
    }

    @Override
    public void remove(NotificationId id) {
        all.remove(id);
    }

    @Override
    public int forget(Instant readBefore, Instant madeBefore) {
        int before = all.size();
        all.values()
                .removeIf(each -> each.createdAt().isBefore(madeBefore)
                        || (each.readAt() != null && each.readAt().isBefore(readBefore)));
        return before - all.size();
    }

    private List<Notification> own(AccountId account, boolean unreadOnly) {
        return all.values().stream()
                .filter(each -> each.account().equals(account) && !(unreadOnly && each.isRead()))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
