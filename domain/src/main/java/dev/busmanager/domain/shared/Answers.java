package dev.busmanager.domain.shared;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says to questions before they are asked. Clients of old cannot be asked: for them everything odd
 * passes, and is kept as a flag on the record.
 *
 * @param confirmed the codes to which he says yes; nothing when he cannot be asked
 */
public record Answers(@Nullable Set<String> confirmed, @Nullable String reason) {

    public static final int REASON_MOST = 500;

    public static final Answers CANNOT_BE_ASKED = new Answers(null, null);

    public Answers {
        if (confirmed != null) confirmed = Set.copyOf(confirmed);
        if (reason != null) {
            reason = reason.strip();
            if (reason.length() > REASON_MOST)
                throw new InvalidInputException("reason", Flaw.tooLong(REASON_MOST));
            if (reason.isEmpty()) reason = null;
        }
    }

    public static Answers yesTo(String... codes) {
        return new Answers(Set.of(codes), null);
    }

    public Answers because(String why) {
        return new Answers(confirmed, why);
    }

    /** @throws QuestionsException with those that are open */
    public void settle(List<? extends Question> raised) {
        if (confirmed == null) return;
        var open = raised.stream()
                .filter(question -> !confirmed.contains(question.code()) || (question.needsReason() && reason == null))
                .map(Question.class::cast)
                .toList();
        if (!open.isEmpty()) throw new QuestionsException(open);
    }
}
