package dev.busmanager.domain.settings;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
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

    /** See {@link KnownSetting#FIXED_BY_TRIPS}. */
    public static final class FixedByTrips extends SettingsException {
        private final String key;

        public FixedByTrips(String key) {
            super(
                    Kind.CONFLICT,
                    "settings.fixed-by-trips",
                    "'%s' stays as it is, for there are trips already".formatted(key),
                    Map.of("key", key));
            this.key = key;
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField(key, Flaw.fixed(), getMessage()));
        }
    }
}
