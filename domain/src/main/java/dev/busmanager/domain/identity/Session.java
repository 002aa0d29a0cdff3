package dev.busmanager.domain.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place where somebody is signed in. Drivers stay signed in for a month, since a phone with patchy coverage must
 * not ask for a password at the depot's gate; everybody else for a day.
 */
public record Session(
        SessionId id,
        AccountId account,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration DRIVERS = Duration.ofDays(30);

    public static Session start(SessionId id, AccountId account, Role role, Instant now) {
        return new Session(id, account, now, now, now.plus(life(role)), null);
    }

    public static Duration life(Role role) {
        return role == Role.DRIVER ? DRIVERS : DAY;
    }

    /** @param idle how long it may lie unused; zero for ever. Drivers are never signed out for being idle */
    public boolean isLive(Role role, Duration idle, Instant now) {
        if (endedAt != null || !expiresAt.isAfter(now)) return false;
        return role == Role.DRIVER || idle.isZero() || lastSeenAt.plus(idle).isAfter(now);
    }

    /** Signed in for as long again as at the beginning. */
    public Session renew(Role role, Instant now) {
        return new Session(id, account, startedAt, now, now.plus(life(role)), endedAt);
    }
}
