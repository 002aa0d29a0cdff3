package dev.busmanager.application.settings;

import static dev.busmanager.domain.settings.KnownSetting.COMPANY_LOGO_URL;

import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.file.out.LogoSetting;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingValue;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one setting that names a file. */
public final class CompanyLogo implements LogoSetting, FileUses {

    private final Settings settings;
    private final SettingsNews news;
    private final Clock clock;

    public CompanyLogo(Settings settings, SettingsNews news, Clock clock) {
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void follow(Actor actor, FileKey logo) {
        var held = settings.hold(COMPANY_LOGO_URL.key());
        if (held.flatMap(CompanyLogo::file).isEmpty()) return;
        var before = held.orElseThrow();
        var value = new SettingValue(before.key(), logo.toString());
        var after = before.change(value, before.description(), clock.instant());
        if (after.equals(before)) return;
        settings.update(after);
        news.changed(actor, before, after);
    }

    @Override
    public Set<Folder> folders() {
        return EnumSet.of(Folder.LOGOS);
    }

    @Override
    public Set<FileKey> used(Collection<FileKey> keys) {
        return settings.find(COMPANY_LOGO_URL.key())
                .flatMap(CompanyLogo::file)
                .filter(keys::contains)
                .stream()
                .collect(Collectors.toSet());
    }

    private static Optional<FileKey> file(Setting setting) {
        return FileKey.inLink(setting.value()).filter(key -> key.folder() == Folder.LOGOS);
    }
}
