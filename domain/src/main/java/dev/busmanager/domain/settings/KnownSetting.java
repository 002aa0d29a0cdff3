package dev.busmanager.domain.settings;

import static dev.busmanager.domain.settings.ValueRule.email;
import static dev.busmanager.domain.settings.ValueRule.line;
import static dev.busmanager.domain.settings.ValueRule.number;
import static dev.busmanager.domain.settings.ValueRule.oneOf;
import static dev.busmanager.domain.settings.ValueRule.picture;
import static dev.busmanager.domain.settings.ValueRule.telephone;
import static dev.busmanager.domain.settings.ValueRule.text;
import static dev.busmanager.domain.settings.ValueRule.wholeNumber;
import static dev.busmanager.domain.settings.ValueRule.zone;

import dev.busmanager.domain.shared.Flaw;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The settings that mean something to us: what holds as long as nobody decided, and what may be decided. */
public enum KnownSetting {
    COMPANY_NAME("company_name", "BusManager", line(100)),
    COMPANY_LOGO_URL("company_logo_url", "", picture()),
    COMPANY_ADDRESS("company_address", "", text(500)),
    /** Room for more than one number. */
    COMPANY_PHONE("company_phone", "", telephone(50)),
    COMPANY_EMAIL("company_email", "", email()),
    COMPANY_GST("company_gst", "", text(15)),
    /** Where a day begins. */
    COMPANY_TIME_ZONE("company_time_zone", "Asia/Kolkata", zone()),

    /** In rupees. */
    FUEL_PRICE_PER_LITER("fuel_price_per_liter", "90", number(0, 10_000)),
    GST_PERCENTAGE("gst_percentage", "18", number(0, 100)),

    EXPIRY_ALERT_DAYS("expiry_alert_days", "30", wholeNumber(0, 365)),
    TAX_ALERT_DAYS("tax_alert_days", "7", wholeNumber(0, 365)),
    ADMIN_ALERT_EMAIL("admin_alert_email", "", email()),

    /** Between arrival and way back, in hours; less is asked about. */
    MINIMUM_TURNAROUND_HOURS("minimum_turnaround_hours", "2", number(0, 72)),
    /** For how many days beside today trips are made from timetables. */
    TRIP_DAYS_AHEAD("trip_days_ahead", "2", wholeNumber(0, 14)),
    /** Whether drivers say what was taken on the way, before they close a trip. */
    DRIVER_ENTERS_TAKINGS("driver_enters_takings", "no", oneOf("yes", "no")),

    REGISTRATION_POLICY("registration_policy", "disabled", oneOf("disabled", "approval", "driver")),
    /** Without use, until the office and workshops are signed out; 0 for never. */
    SESSION_IDLE_MINUTES("session_idle_minutes", "30", wholeNumber(0, 1_440));

    /** What stands on the sign-in page, before anybody is known. */
    public static final Set<KnownSetting> FOR_EVERYONE = EnumSet.of(COMPANY_NAME, COMPANY_LOGO_URL);

    /** A trip is of the day on which it left; in another zone it would be of another. */
    public static final Set<KnownSetting> FIXED_BY_TRIPS = EnumSet.of(COMPANY_TIME_ZONE);

    private static final Map<SettingKey, KnownSetting> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(KnownSetting::key, Function.identity()));

    private final SettingKey key;
    private final String standard;
    private final ValueRule rule;

    KnownSetting(String key, String standard, ValueRule rule) {
        this.key = new SettingKey(key);
        this.standard = standard;
        this.rule = rule;
    }

    public static Optional<KnownSetting> of(SettingKey key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public SettingKey key() {
        return key;
    }

    /** What holds as long as nobody decided; empty for what is simply not given then. */
    public String standard() {
        return standard;
    }

    public boolean hasStandard() {
        return !standard.isEmpty();
    }

    /**
     * What holds, given what is kept. A value from before a rule was made stricter counts as not decided, so that
     * nobody who reads it has to look twice.
     */
    public String effective(@Nullable String kept) {
        return kept != null && objection(kept).isEmpty() ? kept : standard;
    }

    Optional<Flaw> objection(String value) {
        return rule.objection(value);
    }
}
