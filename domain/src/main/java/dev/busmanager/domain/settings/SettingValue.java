package dev.busmanager.domain.settings;

import dev.busmanager.domain.shared.InvalidInputException;

/** A value that may stand under its key. */
public record SettingValue(SettingKey key, String text) {

    /** For values that we only keep. */
    private static final ValueRule UNKNOWN = ValueRule.text(10_000);

    public SettingValue {
        var known = KnownSetting.of(key);
        // Nobody types blanks around a number or a name on purpose; of what we do not know, we change nothing.
        if (known.isPresent()) text = text.strip();
        var value = text;
        known.map(setting -> setting.objection(value))
                .orElseGet(() -> UNKNOWN.objection(value))
                .ifPresent(flaw -> {
                    throw new InvalidInputException(key.text(), flaw);
                });
    }
}
