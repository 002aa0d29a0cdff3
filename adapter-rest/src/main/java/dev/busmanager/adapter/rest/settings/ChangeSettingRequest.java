package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.Change;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.shared.ExpectedVersion;

record ChangeSettingRequest(Change<String> value, Change<String> description) {

    ChangeSetting command(String key, ExpectedVersion expected) {
        var shape = new RequestShape();
        var text = SettingText.of("value", value, shape);
        shape.check();
        return new ChangeSetting(key, text, description::over, expected);
    }
}
