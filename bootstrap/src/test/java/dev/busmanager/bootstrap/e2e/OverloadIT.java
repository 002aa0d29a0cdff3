package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More than can be served: nobody is kept hanging, and afterwards all is as before. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OverloadIT {

    private static final int CALLS = 60;

    @Test
    void givenDatabaseThatStandsStill_whenManyCall_thenEachIsToldSoonToTryAgainAndLaterServed() throws Exception {
        try (var server = TestServer.start(Map.of());
                var http = HttpClient.newHttpClient()) {
            var office = server.office();
            office.get("/api/settings").expect(200);
            List<Integer> statuses;
            long took;
            try (var blocker = connection(server.database());
                    var statement = blocker.createStatement()) {
                blocker.setAutoCommit(false);
                statement.execute("lock table busmanager.setting in access exclusive mode");

                var begun = System.nanoTime();
                var calls = new ArrayList<CompletableFuture<Integer>>();
                for (int i = 0; i < CALLS; i++) calls.add(status(http, office.request("/api/settings").GET().build()));
                statuses = calls.stream().map(CompletableFuture::join).toList();
                took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                blocker.rollback();
            }

            assertThat(statuses).hasSize(CALLS).containsOnly(503);
            // Three seconds at work and three in the queue, and some time for a busy machine.
            assertThat(took).isLessThan(12_000);
            office.get("/api/settings").expect(200);
        }
    }

    @Test
    void givenTwoHundredConnections_whenAllCallAtOnce_thenAllAreServed() {
        var server = TestServer.shared();
        var driver = server.driver();
        try (var http = HttpClient.newHttpClient()) {
            var calls = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 200; i++) calls.add(status(http, driver.request("/api/states").GET().build()));

            assertThat(calls.stream().map(CompletableFuture::join)).hasSize(200).containsOnly(200);
        }
    }

    private static CompletableFuture<Integer> status(HttpClient http, HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> {
            if (answer.statusCode() == 503)
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            return answer.statusCode();
        });
    }

    private static Connection connection(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
