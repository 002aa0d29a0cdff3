package dev.busmanager.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.identity.SignInLimits.RecentTries;
import dev.busmanager.domain.identity.SignInLimits.Tries;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInLimitsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

    @Test
    void givenFourFailures_whenTried_thenAllowed() {
        assertThatCode(() -> SignInLimits.check(tries(4, 49, 29), false, NOW)).doesNotThrowAnyException();
    }

    @Test
    void givenFiveFailuresOfThisAccountFromHere_whenTried_thenRefusedAlsoForAKnownDevice() {
        assertThatExceptionOfType(IdentityException.TooManyTries.class)
                .isThrownBy(() -> SignInLimits.check(tries(5, 5, 5), true, NOW))
                .satisfies(e -> assertThat(e.params())
                        .containsEntry("retry_after_seconds", Duration.ofMinutes(5).toSeconds()));
    }

    @Test
    void givenGuessesSpreadOverAccountsOrAddresses_whenTried_thenOnlyAKnownDeviceIsLetThrough() {
        assertThatExceptionOfType(IdentityException.TooManyTries.class)
                .isThrownBy(() -> SignInLimits.check(tries(0, 50, 0), false, NOW));
        assertThatExceptionOfType(IdentityException.TooManyTries.class)
                .isThrownBy(() -> SignInLimits.check(tries(0, 0, 30), false, NOW));
        assertThatCode(() -> SignInLimits.check(tries(0, 500, 300), true, NOW)).doesNotThrowAnyException();
    }

    private static RecentTries tries(int both, int address, int account) {
        var tenMinutesAgo = NOW.minus(Duration.ofMinutes(10));
        return new RecentTries(
                new Tries(both, tenMinutesAgo), new Tries(address, tenMinutesAgo), new Tries(account, tenMinutesAgo));
    }
}
