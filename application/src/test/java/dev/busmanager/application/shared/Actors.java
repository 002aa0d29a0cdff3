package dev.busmanager.application.shared;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import java.util.UUID;

/** Somebody of each kind, who has just signed in. */
public final class Actors {

    private Actors() {}

    public static Actor.SignedIn office() {
        return signedIn(Role.OFFICE);
    }

    public static Actor.SignedIn driver() {
        return signedIn(Role.DRIVER);
    }

    public static Actor.SignedIn workshop() {
        return signedIn(Role.WORKSHOP);
    }

    public static Actor.SignedIn signedIn(Role role) {
        return new Actor.SignedIn(
                new AccountId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role,
                new SessionId(UUID.randomUUID()),
                role == Role.WORKSHOP ? UUID.randomUUID() : null);
    }
}
