package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.StoppableServer;
import dev.busmanager.bootstrap.e2e.Client.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped and started under a running server. */
class OutageIT {

    /** More than there are places for. */
    private static final int CALLERS = 40;

    @Test
    void givenServer_whenItsDatabaseGoesAndComes_thenCallersAreAnsweredInTimeAndNobodyIsSignedOut(@TempDir Path data)
            throws Exception {
        try (var database = new StoppableServer(data);
                var server = TestServer.on(database.address(), Map.of())) {
            var driver = server.driver();
            driver.get("/api/auth/me").expect(200);
            var stream = OpenStream.of(driver, null);
            stream.next();

            database.stop();

            stream.awaitEnd();
            for (var call : allAtOnce(driver)) {
                assertThat(call.took()).isLessThan(Duration.ofSeconds(3));
                assertThat(call.answer().expect(503).header("Retry-After")).isNotNull();
            }
            driver.get("/api/events").expect(503);
            driver.get("/api/auth/me").expect(200);

            database.start();

            while (driver.get("/api/states").status() != 200) LockSupport.parkNanos(50_000_000);
            for (var call : allAtOnce(driver)) call.answer().expect(200);
            try (var again = OpenStream.of(driver, null)) {
                again.next();
            }
        }
    }

    private static Iterable<Call> allAtOnce(Client caller) throws Exception {
        var calls = new ArrayList<Call>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var running = new ArrayList<Future<Call>>();
            for (int i = 0; i < CALLERS; i++) running.add(threads.submit(() -> Call.of(caller)));
            for (var each : running) calls.add(each.get());
        }
        return calls;
    }

    private record Call(Answer answer, Duration took) {
        static Call of(Client caller) {
            var begun = System.nanoTime();
            var answer = caller.get("/api/states");
            return new Call(answer, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
