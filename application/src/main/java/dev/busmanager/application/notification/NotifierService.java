package dev.busmanager.application.notification;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationId;
import java.time.Clock;

public final class NotifierService implements Notifier {

    private final Notifications notifications;
    private final Recipients recipients;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    public NotifierService(
            Notifications notifications, Recipients recipients, LiveEvents live, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void notify(AccountId account, Notice notice) {
        var id = new NotificationId(ids.next());
        notifications.add(new Notification(id, account, notice, clock.instant(), null));
        live.publish(InboxChange.of(account, id));
    }

    @Override
    public void notify(Role role, Notice notice) {
        for (var account : recipients.holding(role)) notify(account, notice);
    }
}
