package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.shared.in.Sweep;
import java.time.Duration;
import java.time.Instant;

/** What was read has done its work sooner; what nobody read in a year is news to nobody. */
public final class ForgetOldNotifications implements Sweep {

    private static final Duration READ_KEPT = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofDays(365);

    private final Notifications notifications;

    public ForgetOldNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String what() {
        return "old notifications";
    }

    @Override
    public int sweep(Instant now) {
        return notifications.forget(now.minus(READ_KEPT), now.minus(KEPT));
    }
}
