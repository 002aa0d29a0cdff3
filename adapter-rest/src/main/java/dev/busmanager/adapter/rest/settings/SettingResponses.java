package dev.busmanager.adapter.rest.settings;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.settings.SettingId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How settings are shown on the wire. */
@Component
class SettingResponses {

    private final LogoAddress logo;

    SettingResponses(LogoAddress logo) {
        this.logo = logo;
    }

    List<ListedSetting> list(VisibleSettings visible, Actor actor, HttpServletRequest request) {
        return switch (visible) {
            case VisibleSettings.Everything(var all) -> all.stream()
                    .<ListedSetting>map(setting -> row(setting, actor, request))
                    .toList();
            case VisibleSettings.ForEveryone(var some) -> List.copyOf(values(some, actor, request));
        };
    }

    List<SettingValueResponse> values(List<SettingView> settings, Actor actor, HttpServletRequest request) {
        return settings.stream()
                .map(setting -> new SettingValueResponse(setting.key().text(), value(setting, actor, request)))
                .toList();
    }

    SettingResponse single(SettingView setting, Actor actor, HttpServletRequest request) {
        return new SettingResponse(
                id(setting), setting.key().text(), value(setting, actor, request), setting.description(), setting.version());
    }

    private SettingRowResponse row(SettingView setting, Actor actor, HttpServletRequest request) {
        return new SettingRowResponse(
                id(setting),
                setting.key().text(),
                value(setting, actor, request),
                setting.description(),
                setting.createdAt(),
                setting.updatedAt());
    }

    /** Every value that leaves the house goes through here. */
    private String value(SettingView setting, Actor actor, HttpServletRequest request) {
        return logo.shown(setting, actor, request);
    }

    private static @Nullable UUID id(SettingView setting) {
        SettingId id = setting.id();
        return id == null ? null : id.value();
    }
}
