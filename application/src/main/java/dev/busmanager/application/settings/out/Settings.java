package dev.busmanager.application.settings.out;

import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public interface Settings {

    /** By key. */
    List<Setting> all();

    /** Those of them that there are, by key. */
    List<Setting> all(Collection<SettingKey> keys);

    Optional<Setting> find(SettingKey key);

    /** As {@link #find}; until the unit of work ends, nobody else can hold or change it. */
    Optional<Setting> hold(SettingKey key);

    /**
     * Whoever is adding the same key at this moment is waited for.
     *
     * @return whether it was added; not when there is one of that key already
     */
    boolean add(Setting setting);

    /** @throws dev.busmanager.domain.shared.StaleException if it was changed since it was read */
    void update(Setting setting);
}
