package dev.busmanager.application.settings.in;

import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingId;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A setting as it stands; one without an id is not decided yet, and the value is what holds until then. */
public record SettingView(
        @Nullable SettingId id,
        SettingKey key,
        String value,
        @Nullable String description,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        Version version) {

    public static SettingView of(Setting setting) {
        return new SettingView(
                setting.id(),
                setting.key(),
                setting.value(),
                setting.description(),
                setting.createdAt(),
                setting.updatedAt(),
                setting.version());
    }

    public static SettingView undecided(KnownSetting setting) {
        return new SettingView(null, setting.key(), setting.standard(), null, null, null, Version.NONE);
    }
}
