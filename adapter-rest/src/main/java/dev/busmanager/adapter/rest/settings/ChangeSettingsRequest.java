package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.shared.Flaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record ChangeSettingsRequest(@Required @Nullable List<@Nullable Entry> settings) {

    /** Far more than there are; a call that never ends would hold its rows for as long. */
    private static final int MOST = 200;

    record Entry(@Nullable String key, Change<String> value) {}

    /** In their order; entries without a key are of no use and are skipped, as they always were. */
    Map<String, String> values() {
        var shape = new RequestShape();
        var entries = shape.present("settings", settings);
        var values = new LinkedHashMap<String, String>();
        if (entries != null) {
            if (entries.size() > MOST) shape.refuse("settings", Flaw.tooManyEntries(MOST));
            for (int index = 0; index < entries.size(); index++) {
                var entry = entries.get(index);
                if (entry == null || entry.key() == null || entry.key().isBlank()) continue;
                var field = "settings[%d].value".formatted(index);
                values.put(entry.key().strip(), SettingText.of(field, entry.value(), shape));
            }
        }
        shape.check();
        return values;
    }
}
