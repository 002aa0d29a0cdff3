package dev.busmanager.application.operations;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done later.
 *
 * @param key what is enqueued twice under the same one is done once; as long as the job is kept
 * @param payload what JSON can hold: texts, numbers, lists and such maps
 * @param runAt not before; nothing for as soon as possible
 */
public record NewJob(String kind, @Nullable String key, Map<String, Object> payload, @Nullable Instant runAt) {

    public static NewJob of(String kind, Map<String, Object> payload) {
        return new NewJob(kind, null, payload, null);
    }

    public NewJob once(String key) {
        return new NewJob(kind, key, payload, runAt);
    }

    public NewJob notBefore(Instant instant) {
        return new NewJob(kind, key, payload, instant);
    }
}
