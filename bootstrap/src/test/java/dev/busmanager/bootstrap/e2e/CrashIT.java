package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was answered with "done" is there, whatever dies and when; and nobody has to lend a hand. */
class CrashIT {

    private static final int ROUNDS = 20;
    private static final int WRITERS = 3;
    private static final Duration KNOCK = Duration.ofMillis(20);
    private static final Map<String, String> OFFICE = Map.of(
            "BUSMANAGER_ADMIN_EMAIL", "office@example.in",
            "BUSMANAGER_ADMIN_PASSWORD", PASSWORD);

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void prepare() {
        home = folder.resolve("home");
        var prepared = ServerProcess.run(Map.of("BUSMANAGER_HOME", home.toString()), "migrate");
        assertThat(prepared.code()).as(prepared.output()).isZero();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void givenWritesGoingOn_whenServerAndDatabaseAreKilledAgainAndAgain_thenEveryAcknowledgedWriteIsThere()
            throws Exception {
        var work = new Work();
        for (int round = 1; round <= ROUNDS; round++) {
            try (var server = ServerProcess.serve(home, OFFICE)) {
                work.verify(server.stranger());

                work.begin(server.stranger());
                work.awaitProgress();
                server.killPostgres();
                work.awaitProgress();
                server.kill();
                work.end();
            }
        }

        try (var server = ServerProcess.serve(home, OFFICE)) {
            work.verify(server.stranger());
            assertThat(server.terminate()).isIn(0, 143);
        }
        assertThat(work.acknowledged()).isGreaterThan(ROUNDS * WRITERS);
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void givenTwentyCallsWithOneKey_whenTheProcessIsKilledInBetween_thenOneRecordAndOneAnswer() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Map.of("email", "once@example.in", "password", PASSWORD, "full_name", "Once", "role", "driver");
        var answers = new ConcurrentLinkedQueue<String>();

        try (var server = ServerProcess.serve(home, OFFICE)) {
            var office = server.stranger().signIn("office@example.in", PASSWORD);
            var sent = new CountDownLatch(5);
            var threads = new ArrayList<Thread>();
            for (int i = 0; i < 20; i++)
                threads.add(Thread.startVirtualThread(() -> {
                    sent.countDown();
                    try {
                        var answer = office.post("/api/accounts", body, "Idempotency-Key", key);
                        if (answer.status() == 200) answers.add(answer.text());
                    } catch (UncheckedIOException _) {
                        // It was killed while it worked on this one.
                    }
                }));
            sent.await();
            server.kill();
            for (var thread : threads) thread.join();
        }
        try (var server = ServerProcess.serve(home, OFFICE)) {
            var office = server.stranger().signIn("office@example.in", PASSWORD);
            for (var answer : KeyedCallsIT.atOnce(20, () -> office.post("/api/accounts", body, "Idempotency-Key", key)))
                answers.add(answer.expect(200).text());

            assertThat(answers).containsOnly(answers.peek());
            assertThat(office.get("/api/accounts?search=once@example.in").header("X-Total-Count")).isEqualTo("1");
        }
    }

    /** People who sign in and change settings without a pause, and remember what they were told. */
    private static final class Work {

        private final Map<String, Integer> values = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<String> tokens = new ConcurrentLinkedQueue<>();
        private final List<Thread> people = new ArrayList<>();
        private final Object progress = new Object();
        private volatile boolean going;
        private long done;

        void begin(Client server) {
            going = true;
            for (int i = 0; i < WRITERS; i++) {
                var name = "crash_" + i;
                people.add(Thread.startVirtualThread(() -> write(server, name)));
            }
        }

        private void write(Client server, String name) {
            Client office = null;
            while (going) {
                boolean acknowledged = false;
                try {
                    if (office == null) {
                        var answer = server.post(
                                "/api/auth/login", Map.of("email", "office@example.in", "password", PASSWORD));
                        if (answer.status() != 200) continue;
                        tokens.add(answer.json().get("access_token").asString());
                        office = server.withToken(answer.json().get("access_token").asString());
                    }
                    var next = values.getOrDefault(name, 0) + 1;
                    if (office.put("/api/settings/" + name, Map.of("value", Integer.toString(next))).status() != 200)
                        continue;
                    acknowledged = true;
                    values.put(name, next);
                    if (next % 10 == 0) office = null;
                    synchronized (progress) {
                        done++;
                        progress.notifyAll();
                    }
                } catch (UncheckedIOException _) {
                    // Killed; try again until the round is over.
                } finally {
                    // Whoever comes up again needs the processor more than those who knock.
                    if (!acknowledged) LockSupport.parkNanos(KNOCK.toNanos());
                }
            }
        }

        /** Until each could write some more. */
        void awaitProgress() throws InterruptedException {
            synchronized (progress) {
                var target = done + 3L * WRITERS;
                var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                while (done < target) {
                    assertThat(System.nanoTime()).as("writes go on").isLessThan(deadline);
                    progress.wait(1_000);
                }
            }
        }

        void end() throws InterruptedException {
            going = false;
            for (var person : people) person.join();
            people.clear();
        }

        void verify(Client server) {
            if (values.isEmpty()) return;
            for (var token : tokens) server.withToken(token).get("/api/auth/me").expect(200);
            tokens.clear();
            var office = server.signIn("office@example.in", PASSWORD);
            values.forEach((name, acknowledged) -> assertThat(
                            office.get("/api/settings/" + name).expect(200).json().get("value").asInt())
                    .as(name)
                    // One more may have been written and its answer lost.
                    .isBetween(acknowledged, acknowledged + 1));
            values.replaceAll((name, _) ->
                    office.get("/api/settings/" + name).json().get("value").asInt());
        }

        int acknowledged() {
            return values.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
