package dev.busmanager.application.notification.out;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationId;
import java.time.Instant;
import java.util.Optional;

/** The inboxes of all. */
public interface Notifications {

    void add(Notification notification);

    Optional<Notification> find(NotificationId id);

    /** Newest first. */
    Rows<Notification> of(AccountId account, boolean unreadOnly, Page page);

    long countUnread(AccountId account);

    void update(Notification notification);

    /** @return how many were unread until now */
    int readAll(AccountId account, Instant now);

    void remove(NotificationId id);

    /**
     * Forgets those that were read before the one instant, and all that were made before the other.
     *
     * @return how many
     */
    int forget(Instant readBefore, Instant madeBefore);
}
