package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.shared.Flaw;

/** The value of a setting as it comes in: every one of them goes through here. */
final class SettingText {

    private SettingText() {}

    /** A setting is a text in any case: {@code null} empties it, and only a member that is not there is a mistake. */
    static String of(String field, Change<String> value, RequestShape shape) {
        return switch (value) {
            case Change.Absent<String> _ -> {
                shape.refuse(field, Flaw.missing());
                yield "";
            }
            case Change.Clear<String> _ -> "";
            case Change.Set<String>(var text) -> text;
        };
    }
}
