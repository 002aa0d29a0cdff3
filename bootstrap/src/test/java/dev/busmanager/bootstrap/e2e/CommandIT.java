package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the command line: what it does, and in which words it refuses. */
class CommandIT {

    @TempDir
    Path folder;

    @Test
    void givenTakenPort_whenServed_thenOneSentenceAndCodeTwo() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var refused = run(Map.of("BUSMANAGER_PORT", Integer.toString(taken.getLocalPort())), "serve");

            assertRefused(refused, "Port %d is taken".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void givenUnpreparedDatabase_whenServed_thenOneSentenceAndCodeTwo() {
        assertRefused(run(Map.of("DATABASE_URL", url(TestDatabase.empty())), "serve"), "run: busmanager migrate");
    }

    @Test
    void givenForeignSchema_whenMigrated_thenOneSentenceAndCodeTwo() {
        var database = TestDatabase.empty();
        TestDatabase.asSuperuser(database, "create schema busmanager create table theirs (id int)");

        assertRefused(run(Map.of("DATABASE_URL", url(database)), "migrate"), "did not make");
    }

    @Test
    void givenWrongPassword_whenMigrated_thenOneSentenceAndCodeTwo() {
        var database = TestDatabase.empty();

        var refused = run(Map.of("DATABASE_URL", url(database).replace("busmanager:test@", "stranger:wrong@")), "migrate");

        assertRefused(refused, "does not let us in");
        assertThat(refused.output()).doesNotContain("wrong");
    }

    @Test
    void givenWeakSecret_whenServed_thenOneSentenceAndCodeTwo() {
        assertRefused(run(Map.of("JWT_SECRET", "secret"), "serve"), "JWT_SECRET");
    }

    @Test
    void givenSecondServerOnOneHome_whenServed_thenOneSentenceAndCodeTwo() {
        var home = folder.resolve("home");
        assertThat(run(Map.of(), "migrate").code()).isZero();
        try (var first = ServerProcess.serve(home, Map.of())) {
            var second = run(Map.of("BUSMANAGER_PORT", "0"), "serve");

            assertThat(second.code()).as(second.output()).isEqualTo(2);
            assertThat(second.output().lines().filter(line -> !line.isBlank())).hasSize(1);
            first.stranger().get("/health").expect(200);
        }
    }

    @Test
    void givenPreparedHome_whenUsedByCommands_thenAccountsAreMadeListedAndRepairedBesideTheServerAndWithout()
            throws Exception {
        var home = folder.resolve("home");
        assertThat(run(Map.of(), "migrate").output()).contains("changes made");
        assertThat(run(Map.of(), "migrate").output()).contains("up to date");
        assertThat(runWith(PASSWORD, "admin", "create", "boss@example.in").output()).contains("Made boss@example.in as admin");
        try (var server = ServerProcess.serve(home, Map.of())) {
            server.stranger().signIn("boss@example.in", PASSWORD);
            assertThat(runWith(PASSWORD, "admin", "create", "driver@example.in", "--role", "driver", "--name", "Ravi").code())
                    .isZero();
            var driver = server.stranger().signIn("driver@example.in", PASSWORD);
            assertThat(run(Map.of(), "admin", "list").output())
                    .contains("boss@example.in", "driver@example.in", "driver", "active");

            assertThat(runWith("another password", "admin", "reset-password", "driver@example.in").code()).isZero();

            driver.get("/api/auth/me").expect(401);
            server.stranger().signIn("driver@example.in", "another password");
            assertThat(server.terminate()).isIn(0, 143);
            assertThat(server.log()).contains("listens on").doesNotContain(PASSWORD, "Exception");
        }
        assertRefused(runWith("short", "admin", "create", "x@example.in"), "at least 8 characters");
        assertRefused(runWith(PASSWORD, "admin", "create", "boss@example.in"), "already");
        assertRefused(runWith(PASSWORD, "admin", "reset-password", "nobody@example.in"), "no account");
        var doctor = run(Map.of(), "doctor");
        assertThat(doctor.code()).as(doctor.output()).isZero();
        assertThat(doctor.output()).contains("The schema is as it should be");
    }

    @Test
    void givenChangedSchema_whenTheDoctorLooks_thenHeNamesTheDifferenceAndSaysIll() {
        var database = TestDatabase.migrated();
        TestDatabase.asSuperuser(database, "alter table busmanager.setting add column colour text");

        var doctor = run(Map.of("DATABASE_URL", url(database)), "doctor");

        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.output()).contains("bad", "column setting.colour text");
    }

    @Test
    void givenNoCommandOrHelp_whenRun_thenTheCommandsAreListed() {
        assertThat(run(Map.of()).output()).contains("serve", "migrate", "admin", "doctor", "openapi");
        assertThat(run(Map.of(), "admin", "--help").output()).contains("create", "reset-password", "list");
        assertThat(run(Map.of(), "nonsense").code()).isEqualTo(2);
        assertThat(run(Map.of(), "openapi").output()).contains("\"openapi\"");
    }

    private ServerProcess.Result run(Map<String, String> environment, String... arguments) {
        var variables = new HashMap<>(environment);
        variables.putIfAbsent("BUSMANAGER_HOME", folder.resolve("home").toString());
        return ServerProcess.run(variables, arguments);
    }

    private ServerProcess.Result runWith(String input, String... arguments) {
        return ServerProcess.run(Map.of("BUSMANAGER_HOME", folder.resolve("home").toString()), input, arguments);
    }

    private static void assertRefused(ServerProcess.Result result, String sentence) {
        assertThat(result.code()).as(result.output()).isEqualTo(2);
        assertThat(result.output()).contains(sentence).doesNotContain("\tat ");
    }

    private static String url(DatabaseAddress database) {
        return "postgresql://%s:%s@%s:%d/%s"
                .formatted(
                        database.user(), database.password(), database.host(), database.port(), database.database());
    }
}
