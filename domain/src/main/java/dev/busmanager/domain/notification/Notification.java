package dev.busmanager.domain.notification;

import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice in somebody's inbox. Immutable: reading gives the next one. */
public record Notification(
        NotificationId id, AccountId account, Notice notice, Instant createdAt, @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }

    /** Reading it again does not change when it was read first. */
    public Notification read(Instant now) {
        return isRead() ? this : new Notification(id, account, notice, createdAt, now);
    }

    public void requireOwner(AccountId account) {
        if (!this.account.equals(account)) throw new NotificationException.NotYours();
    }
}
