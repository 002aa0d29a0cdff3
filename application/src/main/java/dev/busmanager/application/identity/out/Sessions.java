package dev.busmanager.application.identity.out;

import dev.busmanager.application.identity.in.SessionView;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.Session;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.identity.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where everybody is signed in. */
public interface Sessions {

    void add(Session session, Origin origin);

    Optional<Presence> find(SessionId id);

    void seen(SessionId id, Instant now);

    void renew(Session session);

    /** Does nothing to a session that has ended. */
    void end(SessionId id, SessionEnd why, Instant now);

    /** @return how many were live until now */
    int endAll(AccountId account, @Nullable SessionId except, SessionEnd why, Instant now);

    /** Latest use first. */
    List<SessionView> live(AccountId account, Instant now);

    boolean hasLive(AccountId account, Instant now);

    /** Whether a session of this account was begun by this device, or from this address, before. */
    boolean isKnown(AccountId account, Origin origin);

    /** @return how many were forgotten */
    int forgetEndedBefore(Instant instant);

    /** A session and, as they are now, the account and the person behind it. */
    record Presence(
            Session session, Role role, AccountStatus status, PersonId person, @Nullable UUID workshop) {}
}
