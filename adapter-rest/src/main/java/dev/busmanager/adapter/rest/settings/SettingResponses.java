package dev.busmanager.adapter.rest.settings;

import static java.util.Objects.requireNonNull;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.VisibleSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** How settings are shown on the wire. */
@Component
class SettingResponses {

    List<ListedSetting> list(VisibleSettings visible) {
        return switch (visible) {
            case VisibleSettings.Everything(var all) -> all.stream().<ListedSetting>map(SettingResponses::row).toList();
            case VisibleSettings.ForEveryone(var some) -> List.copyOf(values(some));
        };
    }

    List<SettingValueResponse> values(List<SettingView> settings) {
        return settings.stream()
                .map(setting -> new SettingValueResponse(setting.key().text(), value(setting)))
                .toList();
    }

    SettingResponse single(SettingView setting) {
        var id = setting.id() == null ? null : setting.id().value();
        return new SettingResponse(id, setting.key().text(), value(setting), setting.description(), setting.version());
    }

    private static SettingRowResponse row(SettingView setting) {
        return new SettingRowResponse(
                requireNonNull(setting.id()).value(),
                setting.key().text(),
                value(setting),
                setting.description(),
                requireNonNull(setting.createdAt()),
                requireNonNull(setting.updatedAt()));
    }

    /** Every value that leaves the house goes through here. */
    private static String value(SettingView setting) {
        return setting.value();
    }
}
