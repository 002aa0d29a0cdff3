package dev.busmanager.application.identity;

import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.shared.in.Sweep;
import java.time.Duration;
import java.time.Instant;

/** Tries to sign in and sessions that have had their time. What was done is in the audit trail and stays there. */
public final class ForgetOldTraces implements Sweep {

    private static final Duration TRIES = Duration.ofDays(1);
    private static final Duration ENDED_SESSIONS = Duration.ofDays(90);

    private final SignInTries tries;
    private final Sessions sessions;

    public ForgetOldTraces(SignInTries tries, Sessions sessions) {
        this.tries = tries;
        this.sessions = sessions;
    }

    @Override
    public String what() {
        return "old tries to sign in and ended sessions";
    }

    @Override
    public int sweep(Instant now) {
        return tries.forgetBefore(now.minus(TRIES)) + sessions.forgetEndedBefore(now.minus(ENDED_SESSIONS));
    }
}
