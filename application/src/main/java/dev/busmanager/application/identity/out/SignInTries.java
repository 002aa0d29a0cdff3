package dev.busmanager.application.identity.out;

import dev.busmanager.domain.identity.SignInLimits.RecentTries;
import java.time.Instant;
import java.util.UUID;

/** Tries to sign in that have failed, or not succeeded yet. Kept across restarts. */
public interface SignInTries {

    /**
     * Tries since the given instant. Whoever asks is alone with this name until his unit of work is over, so that a
     * hundred guesses at the same moment are counted one after the other.
     *
     * @param name the e-mail, whether there is such an account or not
     */
    RecentTries since(Instant since, String name, String address);

    UUID add(String name, String address, Instant now);

    /** As if it had not been made. */
    void withdraw(UUID attempt);

    /** After a success. */
    void forget(String name, String address);

    /** @return how many were forgotten */
    int forgetBefore(Instant instant);
}
