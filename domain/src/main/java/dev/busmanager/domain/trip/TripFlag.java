package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Question;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something odd that passed all the same: a person said yes to it, or could not be asked.
 *
 * @param reason why, where somebody said it
 */
public record TripFlag(String code, String detail, Map<String, Object> params, @Nullable String reason) {

    public TripFlag {
        params = Map.copyOf(params);
    }

    public static TripFlag of(Question question, @Nullable String reason) {
        return new TripFlag(
                question.code(), question.detail(), question.params(), question.needsReason() ? reason : null);
    }
}
