package dev.busmanager.domain.settings;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that the office has decided. Immutable: a change gives the next one. */
public record Setting(
        SettingId id,
        SettingKey key,
        String value,
        @Nullable String description,
        Instant createdAt,
        Instant updatedAt,
        Version version) {

    private static final int LONGEST_DESCRIPTION = 1_000;

    public Setting {
        if (description != null && description.isBlank()) description = null;
        if (description != null && description.length() > LONGEST_DESCRIPTION)
            throw new InvalidInputException("description", Flaw.tooLong(LONGEST_DESCRIPTION));
    }

    public static Setting first(SettingId id, SettingValue value, @Nullable String description, Instant now) {
        return new Setting(id, value.key(), value.text(), description, now, now, Version.FIRST);
    }

    /** The same again when nothing is different: then there is nothing to save and nothing to tell. */
    public Setting change(SettingValue next, @Nullable String nextDescription, Instant now) {
        if (!next.key().equals(key)) throw new IllegalArgumentException("%s is not %s".formatted(next.key(), key));
        var changed = new Setting(id, key, next.text(), nextDescription, createdAt, now, version.next());
        return changed.saysTheSameAs(this) ? this : changed;
    }

    private boolean saysTheSameAs(Setting other) {
        return value.equals(other.value) && Objects.equals(description, other.description);
    }
}
