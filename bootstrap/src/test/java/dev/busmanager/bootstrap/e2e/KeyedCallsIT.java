package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A call that is sent again under the same key is made once. */
class KeyedCallsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenTwentyCallsWithOneKey_whenSentAtOnce_thenOneRecordAndOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = account();

        var answers = atOnce(20, () -> office.post("/api/accounts", body, "Idempotency-Key", key));

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        assertThat(answers).extracting(Client.Answer::text).containsOnly(answers.getFirst().text());
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"1\"");
        assertThat(count("select count(*) from account where email = ?", body.get("email"))).isEqualTo(1);
        assertThat(count("select count(*) from keyed_call where key = ?", key)).isEqualTo(1);
    }

    @Test
    void givenTwoProcesses_whenBothGetTheSameKey_thenOneRecordAndOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = account();
        try (var second = TestServer.on(server.database(), Map.of("JWT_SECRET", ""))) {
            var there = second.office();

            var answers = new ArrayList<Client.Answer>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var calls = new ArrayList<Future<Client.Answer>>();
                for (int i = 0; i < 10; i++) {
                    calls.add(threads.submit(() -> office.post("/api/accounts", body, "Idempotency-Key", key)));
                    calls.add(threads.submit(() -> there.post("/api/accounts", body, "Idempotency-Key", key)));
                }
                for (var call : calls) answers.add(call.get());
            }

            assertThat(answers).allSatisfy(answer -> answer.expect(200));
            assertThat(answers).extracting(Client.Answer::text).containsOnly(answers.getFirst().text());
            assertThat(count("select count(*) from account where email = ?", body.get("email"))).isEqualTo(1);
        }
    }

    @Test
    void givenAddressLongerThanAnIndexTakes_whenRepeated_thenTheFirstAnswerComesAndOnlyForThisAddress() {
        var key = UUID.randomUUID().toString();
        var query = "?q=" + Stream.generate(UUID::randomUUID).limit(150).map(UUID::toString).collect(joining());

        var first = office.post("/api/accounts" + query + "1", account(), "Idempotency-Key", key).expect(200);
        var another = office.post("/api/accounts" + query + "2", account(), "Idempotency-Key", key).expect(200);

        assertThat(another.text()).isNotEqualTo(first.text());
        office.post("/api/accounts" + query + "1", account(), "Idempotency-Key", key).expect(422);
    }

    @Test
    void givenUsedKey_whenSentWithAnotherBody_thenRefused() {
        var key = UUID.randomUUID().toString();
        office.post("/api/accounts", account(), "Idempotency-Key", key).expect(200);

        var refused = office.post("/api/accounts", account(), "Idempotency-Key", key).expect(422);

        assertThat(refused.code()).isEqualTo("key.used-for-something-else");
    }

    @Test
    void givenRefusedCall_whenSentAgainAfterTheReasonIsGone_thenItIsMade() {
        var key = UUID.randomUUID().toString();
        var taken = account();
        office.post("/api/accounts", taken).expect(200);
        office.post("/api/accounts", taken, "Idempotency-Key", key).expect(409);
        assertThat(count("select count(*) from keyed_call where key = ?", key)).isZero();

        server.jdbc().sql("update account set email = email || '.old' where email = ?").param(taken.get("email")).update();

        office.post("/api/accounts", taken, "Idempotency-Key", key).expect(200);
    }

    @Test
    void givenKeptAnswer_whenTheCallerLostHisRole_thenItIsNotShownToHim() {
        var email = server.account(Role.OFFICE);
        var key = UUID.randomUUID().toString();
        var body = account();
        server.stranger().signIn(email, PASSWORD).post("/api/accounts", body, "Idempotency-Key", key).expect(200);
        office.put("/api/accounts/%s/role".formatted(server.idOf(email)), Map.of("role", "driver")).expect(200);

        server.stranger().signIn(email, PASSWORD).post("/api/accounts", body, "Idempotency-Key", key).expect(403);
    }

    @Test
    void givenSameKey_whenUsedByTwoPeopleOrForTwoAddresses_thenTheyDoNotMeet() {
        var key = UUID.randomUUID().toString();
        office.post("/api/accounts", account(), "Idempotency-Key", key).expect(200);

        server.person(Role.OFFICE).post("/api/accounts", account(), "Idempotency-Key", key).expect(200);
        office.put("/api/settings/bench", Map.of("value", "1"), "Idempotency-Key", key).expect(200);
    }

    @Test
    void givenMisshapenKey_whenSent_thenRefused() {
        office.post("/api/accounts", account(), "Idempotency-Key", "k".repeat(200)).expect(422);
    }

    @Test
    void givenKeyedChangeOfASetting_whenSentTwice_thenChangedOnceAndAuditedOnce() {
        var key = UUID.randomUUID().toString();
        var name = "keyed-" + key.substring(0, 8);

        var first = office.put("/api/settings/" + name, Map.of("value", "one"), "Idempotency-Key", key).expect(200);
        var second = office.put("/api/settings/" + name, Map.of("value", "one"), "Idempotency-Key", key).expect(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(count("select count(*) from audit_entry where feature = 'settings' and subject = ?", name)).isEqualTo(1);
    }

    static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) calls.add(threads.submit(call));
            var results = new ArrayList<T>();
            for (var each : calls) results.add(each.get());
            return results;
        }
    }

    private static Map<String, String> account() {
        var name = UUID.randomUUID().toString();
        return Map.of("email", name + "@example.in", "password", PASSWORD, "full_name", "Keyed", "role", "driver");
    }

    private int count(String sql, Object value) {
        return server.jdbc().sql(sql).param(value).query(Integer.class).single();
    }
}
