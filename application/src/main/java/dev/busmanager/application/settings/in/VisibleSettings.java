package dev.busmanager.application.settings.in;

import java.util.List;

/** What the caller gets to see of the settings. */
public sealed interface VisibleSettings {

    /** All that is kept, with its history. */
    record Everything(List<SettingView> settings) implements VisibleSettings {
        public Everything {
            settings = List.copyOf(settings);
        }
    }

    /** Keys and values of what everyone may know. */
    record ForEveryone(List<SettingView> settings) implements VisibleSettings {
        public ForEveryone {
            settings = List.copyOf(settings);
        }
    }
}
