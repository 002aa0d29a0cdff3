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
import java.util.UUID;
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
    void givenOfficeThatLooks_whenRegistrationsComeAndAreDecided_thenItHearsOfEach() throws Exception {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            boss.put("/api/settings/registration_policy", Map.of("value", "approval")).expect(200);
            try (var stream = OpenStream.of(boss, null);
                    var another = OpenStream.of(house.driver(), null)) {
                stream.next();
                another.next();

                var one = register(house);
                var other = register(house);
                assertThat(heardUntil(stream, "registration", other)).contains("registration " + one, "account " + one);
                boss.post("/api/registrations/%s/approval".formatted(one), null).expect(200);
                assertThat(heardUntil(stream, "registration", one)).contains("account " + one);
                boss.delete("/api/registrations/" + other).expect(200);
                assertThat(heardUntil(stream, "registration", other)).contains("account " + other);

                boss.put("/api/settings/company_name", Map.of("value", "Sharma Travels")).expect(200);
                assertThat(heard(another.next())).isEqualTo("setting company_name");
            }
        }
    }

    @Test
    void givenOfficeThatLooks_whenSomebodyChangesHisNameOrIsSignedOut_thenItHearsOfTheAccountAndSoDoesHe()
            throws Exception {
        var id = server.idOf(email).toString();
        try (var office = OpenStream.of(server.office(), null);
                var his = OpenStream.of(driver, null)) {
            office.next();
            var position = his.next().get("id");

            driver.put("/api/auth/me", Map.of("full_name", "Asha Patil")).expect(200);
            heardUntil(office, "account", id);
            var told = his.next();
            assertThat(heard(told)).isEqualTo("account " + id);
            assertThat(number(told)).isGreaterThan(Long.parseLong(position));

            server.office().delete("/api/accounts/%s/sessions".formatted(id)).expect(200);
            heardUntil(office, "account", id);
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
        while (streams.size() < 50) {
            var one = house.driver();
            for (int i = 0; i < 4 && streams.size() < 50; i++) streams.add(OpenStream.of(one, null));
        }

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

    /** Other tests on the same server make news as well. */
    private static List<String> heardUntil(OpenStream stream, String topic, String subject) throws InterruptedException {
        var heard = new ArrayList<String>();
        do heard.add(heard(stream.next()));
        while (!heard.getLast().equals(topic + " " + subject));
        return heard;
    }

    private static String heard(Map<String, String> event) {
        return event.get("data").replaceAll("\\{\"topic\":\"(.*)\",\"subject\":\"?(.*?)\"?}", "$1 $2");
    }

    private static String register(TestServer house) {
        var email = UUID.randomUUID() + "@example.in";
        house.stranger()
                .post("/api/auth/signup", Map.of("email", email, "password", PASSWORD, "full_name", "New Comer"))
                .expect(403);
        return house.idOf(email).toString();
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
