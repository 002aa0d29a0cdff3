package dev.busmanager.domain.driver;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts as the office knows it, and what its holder says it is now.
 *
 * @param reported nothing when he says nothing else
 */
public record Confirmable<T>(@Nullable T confirmed, @Nullable T reported) {

    public static <T> Confirmable<T> unknown() {
        return new Confirmable<>(null, null);
    }

    /** The office has the last word. Sending back what is there already says nothing about the report. */
    Confirmable<T> byOffice(@Nullable T next) {
        return Objects.equals(next, confirmed) ? this : new Confirmable<>(next, null);
    }

    /** Saying nothing, or what is known, takes a report back; what the office knows stays in any case. */
    Confirmable<T> byHolder(@Nullable T next) {
        return new Confirmable<>(confirmed, Objects.equals(next, confirmed) ? null : next);
    }

    Confirmable<T> confirm() {
        return reported == null ? this : new Confirmable<>(reported, null);
    }

    Confirmable<T> turnDown() {
        return new Confirmable<>(confirmed, null);
    }

    public @Nullable T asHolderSays() {
        return reported == null ? confirmed : reported;
    }

    Confirmable<T> shownToHolder() {
        return new Confirmable<>(asHolderSays(), reported);
    }
}
