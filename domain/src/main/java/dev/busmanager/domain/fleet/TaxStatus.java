package dev.busmanager.domain.fleet;

import java.util.Locale;

/** How it stands with a tax; it follows from the day on which somebody asks. */
public enum TaxStatus {
    PENDING,
    /** And stays so until it is paid. */
    OVERDUE,
    PAID;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
