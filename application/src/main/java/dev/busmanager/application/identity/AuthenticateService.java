package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.identity.out.IdentityRules;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.identity.out.Sessions.Presence;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.shared.AccessException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database who is behind a session, and remembers the answer for some seconds. What is remembered falls at
 * once when anything about the account changes, in this process and, by the signal, in all others.
 */
public final class AuthenticateService implements AuthenticateUseCase, SignalReceiver {

    /** The topic of a signal that says: something about this account, or one of its sessions, has changed. */
    public static final String ACCOUNT = "account";

    private static final Duration TRUSTED = Duration.ofSeconds(5);
    /** While the database is away; an old client signs its user out at the first failure. */
    private static final Duration TRUSTED_WITHOUT_DATABASE = Duration.ofSeconds(60);
    /** How finely the last use of a session is written down. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final IdentityRules rules;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Remembered remembered = new Remembered();

    public AuthenticateService(Sessions sessions, IdentityRules rules, UnitOfWork unitOfWork, Clock clock) {
        this.sessions = sessions;
        this.rules = rules;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Actor.SignedIn authenticate(AccountId account, SessionId session, boolean used) {
        var now = clock.instant();
        var known = remembered.get(session, now.minus(TRUSTED), used);
        if (known != null && known.account().equals(account)) return known;
        var before = remembered.generation();
        try {
            var actor = unitOfWork.run(() -> ask(account, session, used, now));
            if (actor == null) throw new AccessException.NotSignedIn();
            remembered.put(actor, used, now, before);
            return actor;
        } catch (StorageUnavailableException e) {
            var last = remembered.get(session, now.minus(TRUSTED_WITHOUT_DATABASE), false);
            if (last == null || !last.account().equals(account)) throw e;
            return last;
        }
    }

    /** @return nothing when the session is over; not an exception, so that its end is kept */
    private Actor.@Nullable SignedIn ask(AccountId account, SessionId id, boolean used, Instant now) {
        var found = sessions.find(id).filter(presence -> presence.session().account().equals(account));
        if (found.isEmpty()) return null;
        var presence = found.get();
        if (presence.status() != AccountStatus.ACTIVE) return null;
        var session = presence.session();
        if (!session.isLive(presence.role(), rules.idle(), now)) {
            if (session.expiresAt().isAfter(now)) sessions.end(id, SessionEnd.IDLE, now);
            return null;
        }
        if (used && session.lastSeenAt().plus(SEEN).isBefore(now)) sessions.seen(id, now);
        return actor(presence);
    }

    private static Actor.SignedIn actor(Presence presence) {
        var session = presence.session();
        return new Actor.SignedIn(
                session.account(), presence.person(), presence.role(), session.id(), presence.workshop());
    }

    @Override
    public void receive(Signal signal) {
        if (signal.topic().equals(ACCOUNT)) remembered.forget(signal.subject());
    }

    @Override
    public void signalsMissed() {
        remembered.expire();
    }
}
