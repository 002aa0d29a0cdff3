package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of a few words, in a query. An unknown one is a mistake of the caller, told with the words there are. */
public final class Choices {

    private Choices() {}

    public static <T> T one(String field, String text, T[] all, Function<T, String> word) {
        return Arrays.stream(all)
                .filter(each -> word.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        field, Flaw.notAChoice(Arrays.stream(all).map(word).toList())));
    }

    /** Nothing when nothing was asked for. */
    public static <T> @Nullable T optional(
            String field, @Nullable String text, T[] all, Function<T, String> word) {
        return text == null || text.isBlank() ? null : one(field, text, all, word);
    }
}
