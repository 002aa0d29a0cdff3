package dev.busmanager.application.notification.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.notification.NotificationId;

/** One's own notifications; nobody sees those of others. */
public interface InboxUseCase {

    /** Newest first. */
    Rows<NotificationView> list(Actor actor, boolean unreadOnly, Page page);

    long countUnread(Actor actor);

    void read(Actor actor, NotificationId id);

    /** @return how many were unread until now */
    int readAll(Actor actor);

    void remove(Actor actor, NotificationId id);
}
