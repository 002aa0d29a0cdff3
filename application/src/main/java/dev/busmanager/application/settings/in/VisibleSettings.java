package dev.busmanager.application.settings.in;

import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.Version;
import java.util.List;
import java.util.Set;

/** What the caller gets to see of the settings. */
public sealed interface VisibleSettings {

    /**
     * All that is kept, with its history.
     *
     * @param fixed what cannot be changed any more
     */
    record Everything(List<SettingView> settings, Set<SettingKey> fixed) implements VisibleSettings {
        public Everything {
            settings = List.copyOf(settings);
            fixed = Set.copyOf(fixed);
        }

        /** Of all of them together: it rises with each change of any of them, for none is ever taken away. */
        public Version version() {
            return new Version(settings.stream()
                    .mapToLong(setting -> setting.version().number())
                    .sum());
        }
    }

    /** Keys and values of what everyone may know. */
    record ForEveryone(List<SettingView> settings) implements VisibleSettings {
        public ForEveryone {
            settings = List.copyOf(settings);
        }
    }
}
