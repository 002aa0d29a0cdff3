package dev.busmanager.bootstrap.postgres;

import static dev.busmanager.bootstrap.postgres.TestHome.execute;
import static dev.busmanager.bootstrap.postgres.TestHome.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
class EmbeddedPostgresIT {

    private static final Duration BRIEFLY = Duration.ofMillis(300);

    private TestHome home;

    @BeforeEach
    void makeHome() throws IOException {
        home = TestHome.open();
    }

    @AfterEach
    void removeHome() {
        home.close();
    }

    @Test
    void givenNothing_whenStarted_thenUnpackedSetUpAndReady() throws Exception {
        try (var bare = TestHome.withoutPrograms();
                var postgres = EmbeddedPostgres.forServer(bare.path())) {

            assertThat(query(postgres, "select current_setting('server_version')"))
                    .isEqualTo(Binaries.VERSION.substring(0, Binaries.VERSION.lastIndexOf('.')));
            assertThat(bare.place().folder()).isDirectoryNotContaining("glob:**.partial-*");
        }
    }

    @Test
    void givenDataOfAnEarlierStart_whenStarted_thenItIsThereUnderTheSamePassword() throws Exception {
        String password;
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            execute(postgres, "create table bus as select 'KA-01' as plate");
            password = postgres.address().password();
        }

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {

            assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
            assertThat(postgres.address().password()).isEqualTo(password);
        }
    }

    @Test
    void givenNoServer_whenCommandEnds_thenNothingRuns() throws Exception {
        try (var command = EmbeddedPostgres.forCommand(home.path())) {
            assertThat(query(command, "select 1")).isEqualTo("1");
        }

        assertThat(home.processes()).isEmpty();
    }

    @Test
    void givenCommand_whenAnotherStarts_thenItTakesItsTurn() throws Exception {
        var first = EmbeddedPostgres.forCommand(home.path());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = executor.submit(() -> {
                try (var command = EmbeddedPostgres.forCommand(home.path())) {
                    return query(command, "select 1");
                }
            });
            execute(first, "create table bus ()");
            assertThat(second.isDone()).isFalse();

            first.close();

            assertThat(second.get()).isEqualTo("1");
        }
    }

    @Test
    void givenCommand_whenServerStarts_thenItWaitsForTheCommand() throws Exception {
        var command = EmbeddedPostgres.forCommand(home.path());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var server = executor.submit(() -> {
                try (var postgres = EmbeddedPostgres.forServer(home.path())) {
                    return query(postgres, "select 1");
                }
            });
            execute(command, "create table bus ()");
            assertThat(server.isDone()).isFalse();

            command.close();

            assertThat(server.get()).isEqualTo("1");
        }
    }

    @Test
    void givenCommandThatDoesNotEnd_whenServerStarts_thenRefusedAndNothingIsLeftLocked() throws Exception {
        try (var command = EmbeddedPostgres.forCommand(home.path())) {
            assertThatExceptionOfType(PostgresUnavailable.class)
                    .isThrownBy(() -> EmbeddedPostgres.forServer(home.path(), BRIEFLY))
                    .withMessageMatching("The database in .+ is in use by BusManager \\(process \\d+\\): .+\\.");
            assertThat(query(command, "select 1")).isEqualTo("1");
        }

        try (var server = EmbeddedPostgres.forServer(home.path())) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void givenStaleAddressOfAForeignProgram_whenCommandStarts_thenItIsNotBelieved() throws Exception {
        try (var foreign = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new PublishedAddress(home.place().published())
                    .publish(new DatabaseAddress("127.0.0.1", foreign.getLocalPort(), "busmanager", "busmanager", "x"));

            try (var command = EmbeddedPostgres.forCommand(home.path())) {

                assertThat(command.address().port()).isNotEqualTo(foreign.getLocalPort());
                assertThat(query(command, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void givenServer_whenLookedAt_thenSecretsAreReadableByTheirOwnerOnly() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            var place = home.place();

            assertThat(Files.readString(place.published())).contains(postgres.address().password());
            assertThat(new PublishedAddress(place.published()).read()).contains(postgres.address());
            for (var file : new Path[] {place.published(), place.passwords(), place.log(), place.ownerLock()}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }

        assertThat(home.place().published()).doesNotExist();
    }

    @Test
    void givenOpenIdleConnection_whenClosedTwice_thenGoneWithinTenSeconds() throws Exception {
        var postgres = EmbeddedPostgres.forServer(home.path());
        try (var connection = postgres.address().connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("select 1");
            var begin = System.nanoTime();

            postgres.close();
            postgres.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(home.processes()).isEmpty();
            assertThat(connection.isValid(1)).isFalse();
            assertThat(Files.readString(home.place().log()))
                    .endsWith("database system is shut down\n")
                    .doesNotContain("immediate shutdown");
        }
    }

    @Test
    void givenLostPasswords_whenStarted_thenNewOnesAreSetAndDataIsThere() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            execute(postgres, "create table bus as select 'KA-01' as plate");
        }
        Files.delete(home.place().passwords());

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {

            assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
        }
    }

    @Test
    void givenDataOfAnotherMajorVersion_whenStarted_thenRefusedAndLeftAlone() throws Exception {
        var old = Files.createDirectory(home.place().folder().resolve("data-17"));

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> EmbeddedPostgres.forServer(home.path()))
                .withMessageContaining("data-17");

        assertThat(old).exists();
        assertThat(home.data()).doesNotExist();
    }

    @Test
    void givenAFileInTheWay_whenStarted_thenOneSentenceNamesIt() throws Exception {
        var file = Files.createFile(home.path().resolve("file"));

        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> EmbeddedPostgres.forServer(file))
                .withMessageContaining(file + " is in the way");
    }

    @Test
    void givenLargeLog_whenStarted_thenItIsPutAside() throws Exception {
        Files.write(home.place().log(), new byte[2 * 1024 * 1024]);

        try (var _ = EmbeddedPostgres.forServer(home.path())) {

            assertThat(Files.size(home.place().log())).isLessThan(10_000);
            assertThat(home.place().folder().resolve("postgres.log.1")).hasSize(2 * 1024 * 1024);
        }
    }
}
