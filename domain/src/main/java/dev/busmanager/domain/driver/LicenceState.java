package dev.busmanager.domain.driver;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How it stands with a licence on a day. */
public enum LicenceState {
    NOT_SET,
    EXPIRED,
    EXPIRING,
    VALID;

    private static final int SOON_DAYS = 30;

    /** A licence is good on its last day. */
    public static LicenceState on(LocalDate today, @Nullable LocalDate expiry) {
        if (expiry == null) return NOT_SET;
        if (expiry.isBefore(today)) return EXPIRED;
        return expiry.isAfter(today.plusDays(SOON_DAYS)) ? VALID : EXPIRING;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
