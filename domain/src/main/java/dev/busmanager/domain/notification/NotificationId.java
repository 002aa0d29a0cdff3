package dev.busmanager.domain.notification;

import java.util.UUID;

public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
