package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may do with his own account. */
public interface MyAccountUseCase {

    Me me(Actor actor);

    /** The session goes on for as long again; our own client asks before it ends. */
    SignedInView renew(Actor actor);

    List<SessionView> sessions(Actor actor);

    void endSession(Actor actor, SessionId session);

    void signOut(Actor actor);

    /** @return how many places that were */
    int signOutEverywhere(Actor actor);

    record Me(
            AccountId account,
            PersonId person,
            String email,
            String fullName,
            Role role,
            String language,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String avatarUrl,
            @Nullable UUID workshop) {}
}
