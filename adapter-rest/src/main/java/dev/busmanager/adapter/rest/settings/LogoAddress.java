package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.FileLinks;
import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.settings.KnownSetting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The logo is kept as the key of a file, or as a foreign address, and travels as an address that can be opened. */
@Component
class LogoAddress {

    private static final String KEY = KnownSetting.COMPANY_LOGO_URL.key().text();

    private final SettingsUseCase settings;
    private final FileLinks links;

    LogoAddress(SettingsUseCase settings, FileLinks links) {
        this.settings = settings;
        this.links = links;
    }

    String shown(SettingView setting, Actor actor, HttpServletRequest request) {
        return file(setting).map(logo -> links.link(logo, actor, request)).orElse(setting.value());
    }

    Map<String, String> taken(Map<String, String> values, Actor actor) {
        if (!values.containsKey(KEY)) return values;
        var taken = new LinkedHashMap<>(values);
        taken.compute(KEY, (_, value) -> taken(KEY, value == null ? "" : value, actor));
        return taken;
    }

    String taken(String key, String value, Actor actor) {
        if (!key.equals(KEY) || FileKey.inLink(value).isEmpty()) return value;
        var logo = links.stored(KEY, value, present(actor), actor);
        return logo == null ? "" : logo.toString();
    }

    /** A page of settings sends back all of them, the logo among them, changed or not. */
    private @Nullable FileKey present(Actor actor) {
        return settings.kept(actor, KEY).flatMap(LogoAddress::file).orElse(null);
    }

    private static Optional<FileKey> file(SettingView setting) {
        return setting.key().equals(KnownSetting.COMPANY_LOGO_URL.key())
                ? FileKey.parse(setting.value()).filter(key -> key.folder() == Folder.LOGOS)
                : Optional.empty();
    }
}
