package dev.busmanager.adapter.rest.settings;

import static java.util.Objects.requireNonNull;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.application.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
            case VisibleSettings.Everything(var all, var fixed) -> all.stream()
                    .<ListedSetting>map(setting -> row(setting, fixed.contains(setting.key()), actor, request))
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
        var id = setting.id() == null ? null : setting.id().value();
        return new SettingResponse(
                id, setting.key().text(), value(setting, actor, request), setting.description(), setting.version());
    }

    private SettingRowResponse row(SettingView setting, boolean fixed, Actor actor, HttpServletRequest request) {
        return new SettingRowResponse(
                requireNonNull(setting.id()).value(),
                setting.key().text(),
                value(setting, actor, request),
                setting.description(),
                requireNonNull(setting.createdAt()),
                requireNonNull(setting.updatedAt()),
                fixed);
    }

    /** Every value that leaves the house goes through here. */
    private String value(SettingView setting, Actor actor, HttpServletRequest request) {
        return logo.shown(setting, actor, request);
    }
}
