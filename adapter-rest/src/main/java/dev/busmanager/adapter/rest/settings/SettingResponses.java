package dev.busmanager.adapter.rest.settings;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.domain.settings.SettingId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How settings are shown on the wire. */
@Component
class SettingResponses {

    List<ListedSetting> list(VisibleSettings visible) {
        return switch (visible) {
            case VisibleSettings.Everything(var all) -> all.stream().<ListedSetting>map(this::row).toList();
            case VisibleSettings.ForEveryone(var some) -> List.copyOf(values(some));
        };
    }

    List<SettingValueResponse> values(List<SettingView> settings) {
        return settings.stream()
                .map(setting -> new SettingValueResponse(setting.key().text(), value(setting)))
                .toList();
    }

    SettingResponse single(SettingView setting) {
        return new SettingResponse(
                id(setting), setting.key().text(), value(setting), setting.description(), setting.version());
    }

    private SettingRowResponse row(SettingView setting) {
        return new SettingRowResponse(
                id(setting),
                setting.key().text(),
                value(setting),
                setting.description(),
                setting.createdAt(),
                setting.updatedAt());
    }

    /** Every value that leaves the house goes through here. */
    private static String value(SettingView setting) {
        return setting.value();
    }

    private static @Nullable UUID id(SettingView setting) {
        SettingId id = setting.id();
        return id == null ? null : id.value();
    }
}
