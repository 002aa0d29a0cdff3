package dev.busmanager.domain.settings;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.List;
import java.util.regex.Pattern;

/** The name of a setting. Names that we do not know are taken as well: the old systems bring some along. */
public record SettingKey(String text) {

    private static final int MOST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_.-]*");

    /** Settings are shown on a screen and kept in the audit trail for ever: no place for what must stay hidden. */
    private static final List<String> SECRETS =
            List.of("password", "passwd", "secret", "token", "credential", "api_key", "private_key");

    public SettingKey {
        if (text.length() > MOST || !FORM.matcher(text).matches())
            throw refused(text, Flaw.notAKey(MOST));
        if (SECRETS.stream().anyMatch(text::contains))
            throw refused(text, Flaw.secret());
    }

    @Override
    public String toString() {
        return text;
    }

    private static InvalidInputException refused(String text, Flaw why) {
        var shown = text.length() > MOST ? text.substring(0, MOST) : text;
        return new InvalidInputException(shown, why);
    }
}
