package dev.busmanager.application.shared;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.shared.AccessException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks. Every use case that is not open to everyone takes one. */
public sealed interface Actor {

    /** A person with a valid session, as the database knows him now, not as his token was once written. */
    record SignedIn(AccountId account, PersonId person, Role role, SessionId session, @Nullable UUID workshop)
            implements Actor {}

    /** The command line and the jobs of the house: whoever starts them owns the machine. */
    record House() implements Actor {}

    /** Nobody has signed in. */
    record Stranger() implements Actor {}

    Actor HOUSE = new House();
    Actor STRANGER = new Stranger();

    /** For what only a person can do, such as reading an own inbox. */
    default SignedIn signedIn() {
        if (this instanceof SignedIn signedIn) return signedIn;
        throw new AccessException.NotSignedIn();
    }
}
