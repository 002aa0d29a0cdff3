package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What every log of live events promises. */
public abstract class LiveEventLogContract {

    protected static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

    /** For the log under test; the contract moves it on. */
    protected final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    protected abstract LiveEvents events();

    protected abstract LiveEventLog log();

    @Test
    void givenNoEvent_whenAsked_thenThereIsNothing() {
        assertThat(log().kept()).isEqualTo(new LiveEventLog.Span(0, 0));
        assertThat(log().after(0, 10)).isEmpty();
    }

    @Test
    void givenEventsForAll_whenReadOn_thenTheyComeAsTheyWereInOrderAndInPages() {
        var forOne = new LiveEvent(Audience.of(new AccountId(UUID.randomUUID())), "notification", "n-1");
        var forRole = new LiveEvent(Audience.of(Role.WORKSHOP), "repair", null);
        var forEveryone = new LiveEvent(Audience.EVERYONE, "setting", "company_name");
        events().publish(forOne);
        events().publish(forRole);
        events().publish(forEveryone);

        var all = log().after(0, 10);

        assertThat(all).extracting(NumberedEvent::event).containsExactly(forOne, forRole, forEveryone);
        assertThat(log().after(all.getFirst().number(), 1)).containsExactly(all.get(1));
        assertThat(log().kept())
                .isEqualTo(new LiveEventLog.Span(all.getFirst().number(), all.getLast().number()));
    }

    @Test
    void givenOldEvents_whenForgotten_thenTheNewerOnesAndAtLeastTheLastAreKept() {
        publish("first");
        publish("second");
        now.set(NOON.plus(Duration.ofHours(2)));
        publish("third");

        assertThat(log().forgetBefore(NOON.plus(Duration.ofHours(1)))).isEqualTo(2);
        assertThat(log().after(0, 10)).extracting(each -> each.event().subject()).containsExactly("third");

        assertThat(log().forgetBefore(NOON.plus(Duration.ofDays(1)))).isZero();
        assertThat(log().after(0, 10)).hasSize(1);
    }

    private void publish(String subject) {
        events().publish(new LiveEvent(Audience.EVERYONE, "trip", subject));
    }
}
