package dev.busmanager.application.notification.in;

import dev.busmanager.domain.notification.NotificationId;
import dev.busmanager.domain.notification.NotificationKind;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A notification in the words of its reader's language; kind and params let a client find its own. */
public record NotificationView(
        NotificationId id,
        NotificationKind kind,
        Map<String, String> params,
        String title,
        String message,
        boolean read,
        @Nullable String link,
        Instant createdAt) {}
