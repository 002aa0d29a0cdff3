package dev.busmanager.application.shared;

import dev.busmanager.application.shared.in.AnswerOnceUseCase;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.KeptAnswers;
import java.time.Instant;

public final class ForgetKeyedCalls implements Sweep {

    private final KeptAnswers kept;

    public ForgetKeyedCalls(KeptAnswers kept) {
        this.kept = kept;
    }

    @Override
    public String what() {
        return "keyed calls";
    }

    @Override
    public int sweep(Instant now) {
        return kept.forgetBefore(now.minus(AnswerOnceUseCase.KEPT));
    }
}
