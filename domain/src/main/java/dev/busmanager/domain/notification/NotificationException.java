package dev.busmanager.domain.notification;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;
import java.util.Map;

/** All that can go wrong with the inbox and with live events. */
public abstract sealed class NotificationException extends DomainException {

    private NotificationException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    public static final class NoSuchNotification extends NotificationException {
        public NoSuchNotification() {
            super(
                    Kind.NOT_FOUND,
                    "notification.no-such-notification",
                    "This message does not exist any more",
                    Map.of());
        }
    }

    public static final class NotYours extends NotificationException {
        public NotYours() {
            super(Kind.NOT_ALLOWED, "notification.not-yours", "This message is for somebody else", Map.of());
        }
    }

    /** Each open stream holds a connection and its buffers. */
    public static final class TooManyStreams extends NotificationException {
        public TooManyStreams() {
            super(
                    Kind.BUSY,
                    "notification.too-many-streams",
                    "Too many screens are being kept up to date at the moment; please load the page again now and then",
                    Map.of("retry_after_seconds", 60));
        }
    }
}
