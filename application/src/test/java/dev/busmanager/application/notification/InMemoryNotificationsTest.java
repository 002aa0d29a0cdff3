package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.domain.identity.AccountId;
import java.util.UUID;

class InMemoryNotificationsTest extends NotificationsContract {

    private final Notifications notifications = new InMemoryNotifications();

    @Override
    protected Notifications notifications() {
        return notifications;
    }

    @Override
    protected AccountId anAccount() {
        return new AccountId(UUID.randomUUID());
    }
}
