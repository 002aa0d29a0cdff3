package dev.busmanager.application.notification;

import dev.busmanager.application.notification.in.InboxUseCase;
import dev.busmanager.application.notification.in.NotificationView;
import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationException;
import dev.busmanager.domain.notification.NotificationId;
import dev.busmanager.domain.shared.Language;
import java.time.Clock;

/** What changes here is told to the person's other screens, so that no telephone counts what was read at the desk. */
public final class InboxService implements InboxUseCase {

    private final Notifications notifications;
    private final Recipients recipients;
    private final LiveEvents live;
    private final NoticeTexts texts;
    private final Clock clock;

    public InboxService(
            Notifications notifications, Recipients recipients, LiveEvents live, NoticeTexts texts, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.live = live;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Rows<NotificationView> list(Actor actor, boolean unreadOnly, Page page) {
        var owner = owner(actor);
        var found = notifications.of(owner, unreadOnly, page);
        var language = recipients.languageOf(owner);
        return new Rows<>(found.rows().stream().map(each -> view(each, language)).toList(), found.total());
    }

    @Override
    public long countUnread(Actor actor) {
        return notifications.countUnread(owner(actor));
    }

    @Override
    public void read(Actor actor, NotificationId id) {
        var notification = own(actor, id);
        if (notification.isRead()) return;
        notifications.update(notification.read(clock.instant()));
        live.publish(InboxChange.of(notification.account(), id));
    }

    @Override
    public int readAll(Actor actor) {
        var owner = owner(actor);
        int read = notifications.readAll(owner, clock.instant());
        if (read > 0) live.publish(InboxChange.ofMany(owner));
        return read;
    }

    @Override
    public void remove(Actor actor, NotificationId id) {
        var notification = own(actor, id);
        notifications.remove(id);
        live.publish(InboxChange.of(notification.account(), id));
    }

    private Notification own(Actor actor, NotificationId id) {
        var owner = owner(actor);
        var notification = notifications.find(id).orElseThrow(NotificationException.NoSuchNotification::new);
        notification.requireOwner(owner);
        return notification;
    }

    private static AccountId owner(Actor actor) {
        Permission.READ_OWN_INBOX.require(actor);
        return actor.signedIn().account();
    }

    private NotificationView view(Notification notification, Language language) {
        var notice = notification.notice();
        var text = texts.of(notice, language);
        return new NotificationView(
                notification.id(),
                notice.kind(),
                notice.params(),
                text.title(),
                text.message(),
                notification.isRead(),
                notice.link(),
                notification.createdAt());
    }
}
