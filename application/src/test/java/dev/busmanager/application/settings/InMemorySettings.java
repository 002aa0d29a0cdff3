package dev.busmanager.application.settings;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

public final class InMemorySettings implements Settings {

    private final Map<String, Setting> byKey = new ConcurrentSkipListMap<>();
    private int reads;

    @Override
    public List<Setting> all() {
        reads++;
        return List.copyOf(byKey.values());
    }

    @Override
    public List<Setting> all(Collection<SettingKey> keys) {
        return all().stream().filter(setting -> keys.contains(setting.key())).toList();
    }

    @Override
    public Optional<Setting> find(SettingKey key) {
        reads++;
        return Optional.ofNullable(byKey.get(key.text()));
    }

    @Override
    public Optional<Setting> hold(SettingKey key) {
        return find(key);
    }

    @Override
    public boolean add(Setting setting) {
        return byKey.putIfAbsent(setting.key().text(), setting) == null;
    }

    @Override
    public void update(Setting setting) {
        byKey.computeIfPresent(setting.key().text(), (_, saved) -> {
            var expected = new Version(setting.version().number() - 1);
            if (!saved.version().equals(expected)) throw new StaleException(expected, saved.version());
            return setting;
        });
    }

    /** How often something was looked up. */
    public int reads() {
        return reads;
    }
}
