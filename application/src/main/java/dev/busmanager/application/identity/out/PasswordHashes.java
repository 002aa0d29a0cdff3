package dev.busmanager.application.identity.out;

import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.PasswordHash;
import java.util.Optional;

/** Makes and checks hashes. Costs processor time on purpose. */
public interface PasswordHashes {

    PasswordHash hash(NewPassword password);

    /**
     * Checks a password, and takes as long for every answer "no" as the costliest hash of the house takes.
     *
     * @param kept nothing when there is no such account
     * @param highestCost of all hashes in the house
     * @throws dev.busmanager.domain.identity.IdentityException.Crowded when too many are being checked
     */
    boolean matches(String password, Optional<PasswordHash> kept, int highestCost);

    /** Whether a better hash should be kept, now that the password is at hand. */
    boolean isOutdated(PasswordHash kept);

    /** A hash of the same password, at least as costly as the old one; for a password that has just been checked. */
    PasswordHash renew(String password, PasswordHash kept);
}
