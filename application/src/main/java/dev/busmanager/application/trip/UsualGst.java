package dev.busmanager.application.trip;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import java.math.BigDecimal;

/** The tax that the takings of a new trip contain. */
final class UsualGst {

    private UsualGst() {}

    static BigDecimal of(Settings settings) {
        var key = KnownSetting.GST_PERCENTAGE.key();
        return new BigDecimal(KnownSetting.GST_PERCENTAGE.effective(
                settings.find(key).map(Setting::value).orElse(null)));
    }
}
