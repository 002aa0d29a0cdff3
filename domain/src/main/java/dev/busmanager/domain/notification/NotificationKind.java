package dev.busmanager.domain.notification;

import static dev.busmanager.domain.notification.NotificationType.ERROR;
import static dev.busmanager.domain.notification.NotificationType.INFO;
import static dev.busmanager.domain.notification.NotificationType.SUCCESS;
import static dev.busmanager.domain.notification.NotificationType.WARNING;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** All that people are told of, and which particulars belong to each. */
public enum NotificationKind {
    REGISTRATION_WAITING("registration_waiting", INFO, "name"),
    PASSWORD_RESET_BY_OFFICE("password_reset_by_office", WARNING),
    ROLE_CHANGED("role_changed", INFO, "role"),
    ACCOUNT_REACTIVATED("account_reactivated", SUCCESS),
    JOB_PARKED("job_parked", ERROR, "job"),
    LICENCE_REPORTED("licence_reported", INFO, "name"),
    PAPER_EXPIRING("paper_expiring", WARNING, "kind", "holder", "day", "days_left"),
    PAPER_EXPIRED("paper_expired", ERROR, "kind", "holder", "day"),
    OWN_LICENCE_EXPIRING("own_licence_expiring", WARNING, "day", "days_left"),
    OWN_LICENCE_EXPIRED("own_licence_expired", ERROR, "day"),
    TAX_DUE("tax_due", WARNING, "kind", "holder", "day", "days_left"),
    TAX_OVERDUE("tax_overdue", ERROR, "kind", "holder", "day"),
    TRIP_REMINDER("trip_reminder", INFO, "number", "route", "day", "time"),
    TRIP_GIVEN("trip_given", INFO, "number", "route", "day", "time"),
    TRIP_TAKEN("trip_taken", INFO, "number", "route", "day", "time"),
    TRIP_MOVED("trip_moved", WARNING, "number", "route", "day", "time", "old_day", "old_time"),
    TRIP_CANCELLED("trip_cancelled", WARNING, "number", "route", "day", "time", "reason"),
    TRIP_BEYOND_PAPER("trip_beyond_paper", WARNING, "number", "kind", "holder", "day");

    private final String wire;
    private final NotificationType type;
    private final Set<String> params;

    NotificationKind(String wire, NotificationType type, String... params) {
        this.wire = wire;
        this.type = type;
        this.params = Set.of(params);
    }

    public String wire() {
        return wire;
    }

    public NotificationType type() {
        return type;
    }

    public Set<String> params() {
        return params;
    }

    /** Nothing for a kind that only a newer program knows. */
    public static Optional<NotificationKind> ofWire(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
    }
}
