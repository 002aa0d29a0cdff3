package dev.busmanager.application.settings.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.settings.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and changes what the office decides for the whole company. */
public interface SettingsUseCase {

    /** By key; strangers are welcome. */
    VisibleSettings visible(Actor actor);

    /** @throws SettingsException.NoSuchSetting if nobody decided and no standard holds until then */
    SettingView one(Actor actor, String key);

    /** What somebody decided; nothing as long as nobody did. */
    Optional<SettingView> kept(Actor actor, String key);

    SettingView change(Actor actor, ChangeSetting command);

    /**
     * All of them or none; a key that is not there yet is added. The last word on each key wins, unless the caller says
     * which state of all settings he has seen.
     *
     * @param expected of {@link VisibleSettings.Everything}
     */
    List<SettingView> changeMany(Actor actor, Map<String, String> values, ExpectedVersion expected);

    record ChangeSetting(String key, String value, Change<String> description, ExpectedVersion expected) {}
}
