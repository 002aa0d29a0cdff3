package dev.busmanager.adapter.rest.notification;

import dev.busmanager.application.notification.in.NotificationView;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Old clients show title and message; ours may say the same in its own words, from kind and params. */
record NotificationResponse(
        UUID id,
        String title,
        String message,
        String type,
        boolean read,
        @Nullable String link,
        Instant createdAt,
        String kind,
        Map<String, String> params) {

    static NotificationResponse of(NotificationView view) {
        return new NotificationResponse(
                view.id().value(),
                view.title(),
                view.message(),
                view.kind().type().wire(),
                view.read(),
                view.link(),
                view.createdAt(),
                view.kind().wire(),
                view.params());
    }
}
