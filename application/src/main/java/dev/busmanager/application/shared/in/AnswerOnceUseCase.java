package dev.busmanager.application.shared.in;

import dev.busmanager.application.shared.Actor;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls that may be repeated. A client that does not know whether its call arrived sends it again under the same key
 * and gets the first answer; the deed is done once, whatever the number of repeats, processes and crashes.
 */
public interface AnswerOnceUseCase {

    /** How long a key is remembered: a phone may have been in a drawer for some weeks. */
    Duration KEPT = Duration.ofDays(30);

    /**
     * Answers from memory when this call was answered before, else makes it. Call, key and answer are one unit of
     * work. Only a success is remembered; after anything else the same key may be tried again.
     */
    Outcome answer(KeyedCall keyed, Supplier<Answer> call);

    /** @param bodyHash SHA-256 of the body, so that a key cannot be used for something else by mistake */
    record KeyedCall(Actor.SignedIn actor, String method, String path, String key, byte[] bodyHash) {}

    record Answer(int status, @Nullable String contentType, @Nullable String etag, byte[] body) {
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /** @param repeated whether the answer comes from memory */
    record Outcome(Answer answer, boolean repeated) {}
}
