package dev.busmanager.application.shared;

import dev.busmanager.application.shared.in.AnswerOnceUseCase;
import dev.busmanager.application.shared.out.KeptAnswers;
import dev.busmanager.application.shared.out.KeptAnswers.Kept;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.shared.AccessException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import java.util.regex.Pattern;

public final class AnswerOnceService implements AnswerOnceUseCase {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final KeptAnswers kept;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public AnswerOnceService(KeptAnswers kept, UnitOfWork unitOfWork, Clock clock) {
        this.kept = kept;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Outcome answer(KeyedCall keyed, Supplier<Answer> call) {
        if (!KEY.matcher(keyed.key()).matches()) throw new KeyException.Misshapen();
        return unitOfWork.run(() -> takeAndAnswer(keyed, call), outcome -> outcome.answer().isSuccess());
    }

    private Outcome takeAndAnswer(KeyedCall keyed, Supplier<Answer> call) {
        var earlier = kept.take(keyed, clock.instant());
        if (earlier.isPresent()) return new Outcome(repeat(keyed, earlier.get()), true);
        var answer = call.get();
        if (answer.isSuccess()) kept.keep(keyed, answer);
        return new Outcome(answer, false);
    }

    /** Whoever has lost his role since then must not read an answer that was meant for it. */
    private static Answer repeat(KeyedCall keyed, Kept earlier) {
        if (!earlier.role().equals(keyed.actor().role().wire())) throw new AccessException.NotAllowed();
        if (!MessageDigest.isEqual(earlier.bodyHash(), keyed.bodyHash())) throw new KeyException.UsedForSomethingElse();
        return earlier.answer();
    }
}
