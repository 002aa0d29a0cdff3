package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.MyAccountUseCase;
import dev.busmanager.application.identity.in.SessionView;
import dev.busmanager.application.identity.in.SignedInView;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.identity.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers "who am I" from what was said a minute ago while the database is away. An old client asks every minute and
 * signs its user out at the first failure; a short pause of the database must not throw everybody out.
 */
public final class MyAccountInAnOutage implements MyAccountUseCase {

    private static final Duration TRUSTED = Duration.ofSeconds(60);
    private static final int MOST = 200;

    private final MyAccountUseCase usual;
    private final Clock clock;
    private final Map<SessionId, Said> said = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SessionId, Said> eldest) {
            return size() > MOST;
        }
    };

    public MyAccountInAnOutage(MyAccountUseCase usual, Clock clock) {
        this.usual = usual;
        this.clock = clock;
    }

    @Override
    public Me me(Actor actor) {
        var session = actor.signedIn().session();
        var now = clock.instant();
        try {
            return remembered(session, usual.me(actor), now);
        } catch (StorageUnavailableException e) {
            synchronized (said) {
                var last = said.get(session);
                if (last == null || last.at().plus(TRUSTED).isBefore(now)) throw e;
                return last.me();
            }
        }
    }

    @Override
    public Me change(Actor actor, ChangeMe command) {
        return remembered(actor.signedIn().session(), usual.change(actor, command), clock.instant());
    }

    private Me remembered(SessionId session, Me me, Instant now) {
        synchronized (said) {
            said.put(session, new Said(me, now));
        }
        return me;
    }

    @Override
    public SignedInView renew(Actor actor) {
        return usual.renew(actor);
    }

    @Override
    public List<SessionView> sessions(Actor actor) {
        return usual.sessions(actor);
    }

    @Override
    public void endSession(Actor actor, SessionId session) {
        usual.endSession(actor, session);
    }

    @Override
    public void signOut(Actor actor) {
        usual.signOut(actor);
    }

    @Override
    public int signOutEverywhere(Actor actor) {
        return usual.signOutEverywhere(actor);
    }

    private record Said(Me me, Instant at) {}
}
