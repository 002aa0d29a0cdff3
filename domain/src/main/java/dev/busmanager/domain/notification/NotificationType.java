package dev.busmanager.domain.notification;

/** How much a notification wants to be seen; old and new clients give each its colour. */
public enum NotificationType {
    INFO("info"),
    SUCCESS("success"),
    WARNING("warning"),
    ERROR("error");

    private final String wire;

    NotificationType(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
