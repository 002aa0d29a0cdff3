package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import java.util.function.UnaryOperator;

record ChangeSettingRequest(@Required Change<String> value, Change<String> description) {

    ChangeSetting command(String key, ExpectedVersion expected, UnaryOperator<String> taken) {
        var shape = new RequestShape();
        var text = SettingText.of("value", value, shape);
        shape.check();
        return new ChangeSetting(key, taken.apply(text), description, expected);
    }
}
