package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.PlainWork;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.notification.NotificationException;
import dev.busmanager.domain.shared.AccessException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowEventsServiceTest {

    private final Actor.SignedIn driver = person(Role.DRIVER);
    private final Actor.SignedIn office = person(Role.OFFICE);
    private final InMemoryLiveEvents events = new InMemoryLiveEvents(Clock.systemUTC());
    private final FollowEventsService service = service(events, (_, _, _) -> driver);

    @Test
    void givenNewStreams_whenSomethingHappens_thenThoseItConcernsAreTold() {
        publish(Audience.EVERYONE);
        var ofDriver = follow(driver, null);
        var ofOffice = follow(office, null);

        happens(Audience.of(driver.account()));
        happens(Audience.of(Role.OFFICE));
        happens(Audience.EVERYONE);

        assertThat(ofDriver.begun()).isEqualTo(1);
        assertThat(ofDriver.isAfresh()).isFalse();
        assertThat(ofDriver.offered()).containsExactly(2L, 4L);
        assertThat(ofOffice.offered()).containsExactly(3L, 4L);
        assertThat(ofDriver.passed()).isEqualTo(4);
    }

    @Test
    void givenStreamThatComesBack_whenItSaysWhatItSawLast_thenItGetsWhatItMissed() {
        for (int i = 0; i < 5; i++) publish(Audience.of(Role.DRIVER));
        var steady = follow(office, null);

        var back = follow(driver, "2");

        assertThat(back.begun()).isEqualTo(2);
        assertThat(back.isAfresh()).isFalse();
        assertThat(back.offered()).containsExactly(3L, 4L, 5L);
        assertThat(steady.offered()).isEmpty();
    }

    @Test
    void givenMoreThanAPageMissed_whenItComesBack_thenAllPagesCome() {
        for (int i = 0; i < FollowEventsService.MOST_BEHIND; i++) publish(Audience.EVERYONE);

        var back = follow(driver, "0");

        assertThat(back.offered())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, FollowEventsService.MOST_BEHIND).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9999", "", "-3", "last", "99999999999999999999", "0"})
    void givenNumberThatCannotBeGoneOnFrom_whenItComesBack_thenItIsToLoadAfresh(String lastSeen) {
        for (int i = 0; i < FollowEventsService.MOST_BEHIND + 5; i++) publish(Audience.EVERYONE);

        var back = follow(driver, lastSeen);

        assertThat(back.isAfresh()).isTrue();
        assertThat(back.begun()).isEqualTo(FollowEventsService.MOST_BEHIND + 5);
        assertThat(back.offered()).isEmpty();
    }

    @Test
    void givenForgottenEvents_whenSomebodyMissedThem_thenHeIsToLoadAfresh() {
        for (int i = 0; i < 5; i++) publish(Audience.EVERYONE);
        events.forgetBefore(Instant.MAX);
        happens(Audience.EVERYONE);

        assertThat(follow(driver, "3").isAfresh()).isTrue();
        assertThat(follow(driver, "4").offered()).containsExactly(5L, 6L);
    }

    @Test
    void givenReaderThatIsLate_whenSeveralSignalsCame_thenEachEventIsToldOnce() {
        var waiting = new ArrayDeque<Runnable>();
        var late = new FollowEventsService(events, (_, _, _) -> driver, new PlainWork(), waiting::add);
        var stream = new RecordedStream();
        late.follow(driver, null, stream);
        publish(Audience.EVERYONE);
        publish(Audience.EVERYONE);
        late.receive(signal());
        late.receive(signal());

        runAll(waiting);
        late.receive(signal());
        runAll(waiting);

        assertThat(stream.offered()).containsExactly(1L, 2L);
    }

    /** The page that is being read begins where the others stand, and that may be too late for him. */
    @Test
    void givenStreamThatJoinsWhileAPageIsRead_whenItIsBehindTheOthers_thenItMissesNothing() {
        for (int i = 0; i < 3; i++) publish(Audience.EVERYONE);
        var joining = new RecordedStream();
        var joined = new boolean[1];
        var service = new FollowEventsService[1];
        var log = new Disturbed(events) {
            @Override
            public List<NumberedEvent> after(long number, int most) {
                var page = super.after(number, most);
                if (!page.isEmpty() && !joined[0]) {
                    joined[0] = true;
                    service[0].follow(driver, "1", joining);
                }
                return page;
            }
        };
        service[0] = service(log, (_, _, _) -> driver);
        service[0].follow(office, null, new RecordedStream());
        publish(Audience.EVERYONE);

        service[0].receive(signal());

        assertThat(joining.offered()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void givenStreams_whenAnAccountChanges_thenItsStreamsEndAndOthersGoOn() {
        var ofDriver = follow(driver, null);
        var ofOffice = follow(office, null);

        service.receive(new Signal("account", driver.account().toString()));
        happens(Audience.EVERYONE);

        assertThat(ofDriver.isEnded()).isTrue();
        assertThat(ofDriver.offered()).isEmpty();
        assertThat(ofOffice.isEnded()).isFalse();
        assertThat(ofOffice.offered()).hasSize(1);
    }

    @Test
    void givenStreams_whenSignalsWereMissedOrTheHouseCloses_thenAllEnd() {
        var first = follow(driver, null);
        service.signalsMissed();
        var second = follow(driver, null);
        service.close();

        assertThat(first.isEnded()).isTrue();
        assertThat(second.isEnded()).isTrue();
        assertThatExceptionOfType(NotificationException.TooManyStreams.class)
                .isThrownBy(() -> follow(driver, null));
    }

    @Test
    void givenSessionThatEndsWhileItsStreamBegins_whenChecked_thenTheStreamIsRefused() {
        var strict = service(events, (_, _, _) -> {
            throw new AccessException.NotSignedIn();
        });
        var stream = new RecordedStream();

        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> strict.follow(driver, null, stream));
        publish(Audience.EVERYONE);
        strict.receive(signal());

        assertThat(stream.offered()).isEmpty();
    }

    @Test
    void givenFullHouse_whenSomebodyNewComes_thenRefusedUntilSomebodyLeaves() {
        var first = follow(person(Role.DRIVER), null);
        for (int i = 1; i < FollowEventsService.MOST_STREAMS; i++) follow(person(Role.DRIVER), null);

        assertThatExceptionOfType(NotificationException.TooManyStreams.class)
                .isThrownBy(() -> follow(driver, null))
                .satisfies(refusal -> assertThat(refusal.params()).containsKey("retry_after_seconds"));
        service.leave(first);
        follow(driver, null);
    }

    @Test
    void givenFullHouse_whenOneOfItsSessionsComesBack_thenItTakesItsOldPlace() {
        var old = follow(driver, null);
        for (int i = 1; i < FollowEventsService.MOST_STREAMS; i++) follow(person(Role.DRIVER), null);

        var back = follow(driver, null);
        happens(Audience.of(driver.account()));

        assertThat(old.isEnded()).isTrue();
        assertThat(back.offered()).hasSize(1);
    }

    /** Or one who opens windows without end would keep all others from hearing anything. */
    @Test
    void givenSessionWithAllItsPlaces_whenItOpensOneMore_thenItsOldestGivesWayAndNobodyElses() {
        var other = follow(office, null);
        var own = new ArrayList<RecordedStream>();
        for (int i = 0; i <= FollowEventsService.MOST_OF_A_SESSION; i++) own.add(follow(driver, null));
        happens(Audience.EVERYONE);

        assertThat(own.removeFirst().isEnded()).isTrue();
        assertThat(own).hasSize(FollowEventsService.MOST_OF_A_SESSION).allSatisfy(stream -> {
            assertThat(stream.isEnded()).isFalse();
            assertThat(stream.offered()).hasSize(1);
        });
        assertThat(other.isEnded()).isFalse();
        assertThat(service.countStreams()).isEqualTo(FollowEventsService.MOST_OF_A_SESSION + 1);
    }

    @Test
    void givenLogThatFails_whenItIsBack_thenOldStreamsHaveEndedAndNewOnesWork() {
        var failing = new boolean[] {false};
        var log = new Disturbed(events) {
            @Override
            public List<NumberedEvent> after(long number, int most) {
                if (failing[0]) throw new StorageUnavailableException("away", new IllegalStateException());
                return super.after(number, most);
            }
        };
        var service = service(log, (_, _, _) -> driver);
        var before = new RecordedStream();
        var after = new RecordedStream();
        service.follow(driver, null, before);
        failing[0] = true;
        publish(Audience.EVERYONE);
        service.receive(signal());
        failing[0] = false;

        service.follow(driver, "0", after);

        assertThat(before.isEnded()).isTrue();
        assertThat(after.offered()).containsExactly(1L);
    }

    @Test
    void givenStranger_whenHeWantsToFollow_thenRefused() {
        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> service.follow(Actor.STRANGER, null, new RecordedStream()));
    }

    private static FollowEventsService service(LiveEventLog log, AuthenticateUseCase authenticate) {
        return new FollowEventsService(log, authenticate, new PlainWork(), Runnable::run);
    }

    private RecordedStream follow(Actor actor, String lastSeen) {
        var stream = new RecordedStream();
        service.follow(actor, lastSeen, stream);
        return stream;
    }

    private void happens(Audience audience) {
        publish(audience);
        service.receive(signal());
    }

    private void publish(Audience audience) {
        events.publish(new LiveEvent(audience, "trip", null));
    }

    private static Signal signal() {
        return new Signal(LiveEventLog.SIGNAL, "1");
    }

    private static void runAll(Queue<Runnable> waiting) {
        while (!waiting.isEmpty()) waiting.remove().run();
    }

    private static Actor.SignedIn person(Role role) {
        return new Actor.SignedIn(
                new AccountId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                role,
                new SessionId(UUID.randomUUID()),
                null);
    }

    /** A log in whose way a test can put something. */
    private static class Disturbed implements LiveEventLog {

        private final LiveEventLog log;

        Disturbed(LiveEventLog log) {
            this.log = log;
        }

        @Override
        public Span kept() {
            return log.kept();
        }

        @Override
        public List<NumberedEvent> after(long number, int most) {
            return log.after(number, most);
        }

        @Override
        public int forgetBefore(Instant instant) {
            return log.forgetBefore(instant);
        }
    }
}
