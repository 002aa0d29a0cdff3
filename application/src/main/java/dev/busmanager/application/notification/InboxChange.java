package dev.busmanager.application.notification;

import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.NotificationId;

/** Tells all screens of a person that his inbox is not as they show it. */
final class InboxChange {

    private static final String TOPIC = "notification";

    private InboxChange() {}

    static LiveEvent of(AccountId account, NotificationId id) {
        return new LiveEvent(Audience.of(account), TOPIC, id.toString());
    }

    static LiveEvent ofMany(AccountId account) {
        return new LiveEvent(Audience.of(account), TOPIC, null);
    }
}
