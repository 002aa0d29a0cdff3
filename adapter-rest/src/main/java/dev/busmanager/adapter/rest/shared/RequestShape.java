package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the shape of a call, so that a person sees all of it at once. Rules of the business do
 * not belong here.
 */
public final class RequestShape {

    private final List<InvalidField> wrong = new ArrayList<>();

    /** The text without blanks around it; wrong when it is missing, blank or longer than allowed. */
    public String text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) return wrong(field, Flaw.missing(), "");
        return bounded(field, value.strip(), most);
    }

    /** Nothing when absent or blank. */
    public @Nullable String optionalText(String field, @Nullable String value, int most) {
        return value == null || value.isBlank() ? null : bounded(field, value.strip(), most);
    }

    /** As it was typed, blanks included; what makes a good one is decided by the domain. */
    public String secret(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? wrong(field, Flaw.missing(), "") : value;
    }

    /** Whether somebody comes in: he does, unless it is said that he does not, and then he has no password. */
    public boolean access(@Nullable Boolean hasAccess, @Nullable String password) {
        boolean comesIn = hasAccess == null || hasAccess;
        if (!comesIn && password != null && !password.isEmpty()) refuse("password", Flaw.notWanted());
        return comesIn;
    }

    public <T> @Nullable T present(String field, @Nullable T value) {
        return value == null ? wrong(field, Flaw.missing(), null) : value;
    }

    public @Nullable UUID uuid(String field, @Nullable String value) {
        if (value == null || value.isBlank()) return wrong(field, Flaw.missing(), null);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            return wrong(field, Flaw.notAnId(), null);
        }
    }

    /** For a member that always has a value: it may be left out, and neither be cleared nor be wrong. */
    public <T> Change<T> change(String field, Change<String> value, Function<String, T> reading) {
        return switch (value) {
            case Change.Absent<String> _ -> new Change.Absent<>();
            case Change.Clear<String> _ -> wrong(field, Flaw.missing(), new Change.Absent<>());
            case Change.Set<String>(var text) -> read(text, reading);
        };
    }

    /** The same for what is no text. */
    public <T> Change<T> kept(String field, Change<T> value) {
        return value instanceof Change.Clear<T> ? wrong(field, Flaw.missing(), new Change.Absent<>()) : value;
    }

    /** A text that may be left out and always has something in it. */
    public Change<String> line(String field, Change<String> value, int most) {
        return kept(field, optional(field, value, most));
    }

    /** A member that may be empty; blank clears it. */
    public Change<String> optional(String field, Change<String> value, int most) {
        return switch (value) {
            case Change.Set<String>(var text) when text.isBlank() -> new Change.Clear<>();
            case Change.Set<String>(var text) -> new Change.Set<>(bounded(field, text.strip(), most));
            default -> value;
        };
    }

    /** The same for what wants to be read; what is wrong with it is told with the rest. */
    public <T> Change<T> optional(String field, Change<String> value, Function<String, T> reading) {
        return switch (optional(field, value, Integer.MAX_VALUE)) {
            case Change.Absent<String> _ -> new Change.Absent<>();
            case Change.Clear<String> _ -> new Change.Clear<>();
            case Change.Set<String>(var text) -> read(text, reading);
        };
    }

    /** One of a few words; cleared it is as usual, where there is something usual. */
    public <T> Change<T> choice(String field, Change<String> value, T[] all, Function<T, String> word) {
        return switch (value) {
            case Change.Absent<String> _ -> new Change.Absent<>();
            case Change.Clear<String> _ -> new Change.Clear<>();
            case Change.Set<String>(var text) when text.isBlank() -> new Change.Clear<>();
            case Change.Set<String>(var text) -> read(text, each -> Choices.one(field, each, all, word));
        };
    }

    private <T> Change<T> read(String text, Function<String, T> reading) {
        try {
            return new Change.Set<>(reading.apply(text));
        } catch (InvalidInputException e) {
            wrong.addAll(e.fields());
            return new Change.Absent<>();
        }
    }

    /** For a shape that is known to the caller only. */
    public void refuse(String field, Flaw flaw) {
        wrong.add(new InvalidField(field, flaw));
    }

    /** To be called last: refuses with everything that was found. */
    public void check() {
        if (!wrong.isEmpty()) throw new InvalidInputException(wrong);
    }

    private String bounded(String field, String text, int most) {
        return text.length() > most ? wrong(field, Flaw.tooLong(most), text) : text;
    }

    private <T> T wrong(String field, Flaw flaw, T instead) {
        refuse(field, flaw);
        return instead;
    }
}
