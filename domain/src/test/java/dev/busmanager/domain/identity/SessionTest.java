package dev.busmanager.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T06:30:00Z");
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void givenOffice_whenADayHasPassed_thenOver() {
        var session = session(Role.OFFICE);

        assertThat(session.isLive(Role.OFFICE, Duration.ZERO, NOON.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(session.isLive(Role.OFFICE, Duration.ZERO, NOON.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void givenDriver_whenAMonthHasPassed_thenOverAndNotBefore() {
        var session = session(Role.DRIVER);

        assertThat(session.isLive(Role.DRIVER, HALF_AN_HOUR, NOON.plus(Duration.ofDays(29)))).isTrue();
        assertThat(session.isLive(Role.DRIVER, HALF_AN_HOUR, NOON.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void givenHalfAnHourWithoutUse_whenAsked_thenOverForOfficeAndWorkshopOnly() {
        var later = NOON.plus(HALF_AN_HOUR);

        assertThat(session(Role.OFFICE).isLive(Role.OFFICE, HALF_AN_HOUR, later.minusMillis(1))).isTrue();
        assertThat(session(Role.OFFICE).isLive(Role.OFFICE, HALF_AN_HOUR, later)).isFalse();
        assertThat(session(Role.WORKSHOP).isLive(Role.WORKSHOP, HALF_AN_HOUR, later)).isFalse();
        assertThat(session(Role.DRIVER).isLive(Role.DRIVER, HALF_AN_HOUR, later)).isTrue();
        assertThat(session(Role.OFFICE).isLive(Role.OFFICE, Duration.ZERO, later)).isTrue();
    }

    @Test
    void givenRenewal_whenADayHasPassedSinceTheStart_thenItGoesOn() {
        var renewed = session(Role.OFFICE).renew(Role.OFFICE, NOON.plus(Duration.ofHours(20)));

        assertThat(renewed.isLive(Role.OFFICE, Duration.ZERO, NOON.plus(Duration.ofHours(43)))).isTrue();
        assertThat(renewed.startedAt()).isEqualTo(NOON);
    }

    @Test
    void givenEndedSession_whenAsked_thenOver() {
        var live = session(Role.DRIVER);
        var ended = new Session(
                live.id(), live.account(), live.startedAt(), live.lastSeenAt(), live.expiresAt(), NOON.plusSeconds(1));

        assertThat(ended.isLive(Role.DRIVER, Duration.ZERO, NOON.plusSeconds(2))).isFalse();
    }

    private static Session session(Role role) {
        return Session.start(new SessionId(UUID.randomUUID()), new AccountId(UUID.randomUUID()), role, NOON);
    }
}
