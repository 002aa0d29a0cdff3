package dev.busmanager.application.shared.out;

import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.KeyedCall;
import java.time.Instant;
import java.util.Optional;

/** The answers of keyed calls. */
public interface KeptAnswers {

    /**
     * Takes the key for this call. A call that is being made under the same key at this moment, by whatever process,
     * is waited for.
     *
     * @return the earlier call, or nothing when the key is now ours
     */
    Optional<Kept> take(KeyedCall keyed, Instant now);

    void keep(KeyedCall keyed, Answer answer);

    /** @return how many were forgotten */
    int forgetBefore(Instant instant);

    /** @param role the caller's role when the answer was given */
    record Kept(byte[] bodyHash, String role, Answer answer) {}
}
