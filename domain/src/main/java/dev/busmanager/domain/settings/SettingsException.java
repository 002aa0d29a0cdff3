package dev.busmanager.domain.settings;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;
import java.util.Map;

/** What can go wrong with settings, besides values that are not accepted. */
public abstract sealed class SettingsException extends DomainException {

    private SettingsException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    public static final class NoSuchSetting extends SettingsException {
        public NoSuchSetting(String key) {
            super(
                    Kind.NOT_FOUND,
                    "settings.no-such-setting",
                    "There is no setting '%s'".formatted(key),
                    Map.of("key", key));
        }
    }
}
