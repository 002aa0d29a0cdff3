package dev.busmanager.application.settings.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.settings.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and changes what the office decides for the whole company. */
public interface SettingsUseCase {

    /** By key; strangers are welcome. */
    VisibleSettings visible(Actor actor);

    /** @throws SettingsException.NoSuchSetting if nobody decided and no standard holds until then */
    SettingView one(Actor actor, String key);

    SettingView change(Actor actor, ChangeSetting command);

    /** All of them or none; a key that is not there yet is added. The last word on each key wins. */
    List<SettingView> changeMany(Actor actor, Map<String, String> values);

    /** @param description what becomes of the one that is there */
    record ChangeSetting(
            String key, String value, UnaryOperator<@Nullable String> description, ExpectedVersion expected) {}
}
