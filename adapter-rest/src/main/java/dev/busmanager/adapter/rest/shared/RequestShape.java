package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with the shape of a call, so that a person sees all of it at once. Rules of the business do
 * not belong here.
 */
public final class RequestShape {

    private final List<InvalidField> wrong = new ArrayList<>();

    /** The text without blanks around it; wrong when it is missing, blank or longer than allowed. */
    public String text(String field, @Nullable String value, int most) {
        if (value == null || value.isBlank()) return wrong(field, "is missing", "");
        return bounded(field, value.strip(), most);
    }

    /** Nothing when absent or blank. */
    public @Nullable String optionalText(String field, @Nullable String value, int most) {
        return value == null || value.isBlank() ? null : bounded(field, value.strip(), most);
    }

    /** As it was typed, blanks included; what makes a good one is decided by the domain. */
    public String secret(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? wrong(field, "is missing", "") : value;
    }

    public <T> @Nullable T present(String field, @Nullable T value) {
        return value == null ? wrong(field, "is missing", null) : value;
    }

    public @Nullable UUID uuid(String field, @Nullable String value) {
        if (value == null || value.isBlank()) return wrong(field, "is missing", null);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException _) {
            return wrong(field, "is not an id", null);
        }
    }

    /** For a shape that is known to the caller only; the message ends a sentence that begins with the member. */
    public void refuse(String field, String message) {
        wrong.add(new InvalidField(field, message));
    }

    /** To be called last: refuses with everything that was found. */
    public void check() {
        if (!wrong.isEmpty())
            throw new InvalidInputException(wrong.stream()
                    .map(each -> new InvalidField(each.field(), "'%s' %s".formatted(each.field(), each.message())))
                    .toList());
    }

    private String bounded(String field, String text, int most) {
        return text.length() > most ? wrong(field, "has more than %d characters".formatted(most), text) : text;
    }

    private <T> T wrong(String field, String message, T instead) {
        refuse(field, message);
        return instead;
    }
}
