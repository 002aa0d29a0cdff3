package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Open screens hear of changes, wherever they are made. */
class LiveEventsIT {

    private final TestServer server = TestServer.shared();
    private final String email = server.account(Role.DRIVER);
    private final Client driver = server.stranger().signIn(email, PASSWORD);

    @Test
    void givenOpenStreams_whenSomebodyIsNotified_thenHisStreamSaysSoWithoutSayingWhat() throws Exception {
        try (var his = OpenStream.of(driver, null);
                var another = OpenStream.of(server.driver(), null)) {
            assertThat(his.response().headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            var begun = number(his.next());
            another.next();

            notified(server, email);
            var event = his.next();

            assertThat(event).containsEntry("event", "notification").containsOnlyKeys("id", "event", "data");
            assertThat(event.get("data")).matches("\\{\"topic\":\"notification\",\"subject\":\"[0-9a-f-]{36}\"}");
            assertThat(number(event)).isGreaterThan(begun);
            notified(server, "office@example.in");
            notified(server, email);
            assertThat(subjects(List.of(event, his.next()))).isEqualTo(inbox());
        }
    }

    @Test
    void givenStreamThatWasCut_whenItComesBack_thenItHearsWhatItMissedAndThenTheRest() throws Exception {
        String last;
        try (var first = OpenStream.of(driver, null)) {
            last = first.next().get("id");
        }
        notified(server, email);
        notified(server, "office@example.in");
        notified(server, email);

        try (var back = OpenStream.of(driver, last)) {
            assertThat(back.next()).containsEntry("id", last).doesNotContainKey("event");
            var missed = back.next();
            var missedToo = back.next();
            notified(server, email);
            assertThat(subjects(List.of(missed, missedToo, back.next()))).isEqualTo(inbox());
        }
    }

    @Test
    void givenNumberThatNobodyKnows_whenAStreamBeginsWithIt_thenItIsToldToLoadAfresh() throws Exception {
        try (var stream = OpenStream.of(driver, "999999999")) {
            assertThat(stream.next()).containsEntry("event", "reset").containsEntry("data", "{}");
        }
    }

    @Test
    void givenNobody_whenAStreamIsAskedFor_thenAProblemIsTold() {
        var refused = server.stranger().get("/api/events", "Accept", "text/event-stream").expect(401);

        assertThat(refused.code()).isEqualTo("access.not-signed-in");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void givenOpenStream_whenItsSessionEnds_thenItEndsAtOnce() throws Exception {
        try (var stream = OpenStream.of(driver, null)) {
            stream.next();

            driver.post("/api/auth/sign-out", null).expect(200);

            stream.awaitEnd();
        }
    }

    @Test
    void givenOpenStream_whenTheOfficeChangesTheRole_thenItEndsAndTheNewsAwaitsThePerson() throws Exception {
        try (var stream = OpenStream.of(driver, null)) {
            stream.next();

            server.office()
                    .put("/api/accounts/%s/role".formatted(server.idOf(email)), Map.of("role", "repair_org"))
                    .expect(200);

            stream.awaitEnd();
        }
        var inbox = server.stranger().signIn(email, PASSWORD).get("/api/notifications").expect(200).json();
        assertThat(inbox.get(0).get("kind").asString()).isEqualTo("role_changed");
        assertThat(inbox.get(0).get("message").asString()).contains("Workshop");
    }

    @Test
    void givenTwoProcesses_whenSomethingHappensInOne_thenStreamsOfTheOtherHearOfItAndEndWithTheirSessions()
            throws Exception {
        try (var other = TestServer.on(server.database(), Map.of());
                var stream = OpenStream.of(other.stranger().withToken(token(other)), null)) {
            stream.next();

            notified(server, email);
            assertThat(stream.next()).containsEntry("event", "notification");

            server.office()
                    .delete("/api/accounts/%s/sessions".formatted(server.idOf(email)))
                    .expect(200);
            stream.awaitEnd();
        }
    }

    @Test
    void givenFullHouse_whenOneMoreComes_thenRefusedForAWhileAndClosingIsQuick() throws Exception {
        var house = TestServer.start(Map.of());
        var streams = new ArrayList<OpenStream>();
        var one = house.driver();
        for (int i = 0; i < 50; i++) streams.add(OpenStream.of(one, null));

        var refused = house.driver().get("/api/events", "Accept", "text/event-stream").expect(503);

        assertThat(refused.code()).isEqualTo("notification.too-many-streams");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        var begun = System.nanoTime();
        house.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        for (var stream : streams) {
            stream.next();
            stream.awaitEnd();
        }
    }

    private String token(TestServer process) {
        return process.stranger().signIn(email, PASSWORD).token();
    }

    private static void notified(TestServer process, String email) {
        process.bean(Notifier.class).notify(new AccountId(process.idOf(email)), Notice.accountReactivated());
    }

    /** The ids in the inbox, oldest first. */
    private List<String> inbox() {
        return driver.get("/api/notifications").expect(200).json().valueStream()
                .map(row -> row.get("id").asString())
                .toList()
                .reversed();
    }

    private static List<String> subjects(List<Map<String, String>> events) {
        return events.stream()
                .map(event -> event.get("data").replaceAll(".*\"subject\":\"(.*)\"}", "$1"))
                .toList();
    }

    private static long number(Map<String, String> block) {
        return Long.parseLong(block.get("id"));
    }
}
