package dev.busmanager.domain.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a password may be guessed. The narrow limit stops one who guesses at one account; the wide ones stop
 * those who spread their guesses, and leave a device in peace that signed in before, so that nobody can lock
 * somebody else out.
 */
public final class SignInLimits {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int PER_ACCOUNT_AND_ADDRESS = 5;
    private static final int PER_ADDRESS = 50;
    private static final int PER_ACCOUNT = 30;

    private SignInLimits() {}

    /** @throws IdentityException.TooManyTries when another try is not allowed now */
    public static void check(RecentTries tries, boolean knownDevice, Instant now) {
        check(tries.ofAccountAndAddress(), PER_ACCOUNT_AND_ADDRESS, now);
        if (knownDevice) return;
        check(tries.ofAddress(), PER_ADDRESS, now);
        check(tries.ofAccount(), PER_ACCOUNT, now);
    }

    private static void check(Tries tries, int most, Instant now) {
        if (tries.count() >= most)
            throw new IdentityException.TooManyTries(Duration.between(now, tries.oldest().plus(WINDOW)));
    }

    public static int left(RecentTries tries) {
        return Math.max(0, PER_ACCOUNT_AND_ADDRESS - tries.ofAccountAndAddress().count());
    }

    /** @param oldest when the first of them was made: then the limit begins to loosen */
    public record Tries(int count, Instant oldest) {}

    /** Failed tries within the window before now. */
    public record RecentTries(Tries ofAccountAndAddress, Tries ofAddress, Tries ofAccount) {}
}
