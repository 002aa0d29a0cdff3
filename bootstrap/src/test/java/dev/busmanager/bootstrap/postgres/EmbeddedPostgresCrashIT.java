package dev.busmanager.bootstrap.postgres;

import static dev.busmanager.bootstrap.postgres.TestHome.await;
import static dev.busmanager.bootstrap.postgres.TestHome.execute;
import static dev.busmanager.bootstrap.postgres.TestHome.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is killed at whatever moment: the next start needs no hand, and all that was committed is there. */
@Timeout(90)
class EmbeddedPostgresCrashIT {

    private TestHome home;

    @BeforeEach
    void makeHome() throws IOException {
        home = TestHome.open();
    }

    @AfterEach
    void removeHome() throws Exception {
        new Tenants(home.data()).evict();
        home.close();
    }

    @Test
    void givenServer_whenPostgresIsKilled_thenItComesBackOnTheSamePortEachTime() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            execute(postgres, "create table bus as select 'KA-01' as plate");
            var killed = home.postmaster();

            for (var times = 0; times < 2; times++) {
                Signal.KILL.send(killed);
                var before = killed;
                await(() -> Files.exists(home.pidFile()) && home.postmaster() != before);
                await(() -> postgres.address().answers());
                killed = home.postmaster();
            }

            assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
            assertThat(new PublishedAddress(home.place().published()).read()).contains(postgres.address());
        }
        assertThat(home.processes()).isEmpty();
    }

    @Test
    void givenBusyConnection_whenPostgresIsKilled_thenItComesBackAllTheSame() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path());
                var busy = postgres.address().connect();
                var statement = busy.createStatement()) {
            var answer = Thread.ofVirtual().start(() -> {
                try {
                    statement.execute("select count(*) from generate_series(1, 100000000000)");
                } catch (SQLException _) {
                    // as expected
                }
            });
            var killed = home.postmaster();

            Signal.KILL.send(killed);
            await(() -> Files.exists(home.pidFile()) && home.postmaster() != killed);
            await(() -> postgres.address().answers());

            answer.join();
            assertThat(home.postmaster()).isNotEqualTo(killed);
        }
    }

    @Test
    void givenServer_whenOneOfPostgresChildrenIsKilled_thenItRecovers() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            var postmaster = home.postmaster();
            var child = home.processes().stream().filter(pid -> pid != postmaster).findFirst().orElseThrow();

            Signal.KILL.send(child);
            await(() -> !home.processes().contains(child));
            await(() -> postgres.address().answers());

            assertThat(home.postmaster()).isEqualTo(postmaster);
        }
    }

    @Test
    void givenPostgresJustKilled_whenClosed_thenNothingIsLeft() throws Exception {
        var postgres = EmbeddedPostgres.forServer(home.path());
        Signal.KILL.send(home.postmaster());

        postgres.close();

        await(() -> home.processes().isEmpty());
        assertThat(home.place().published()).doesNotExist();
    }

    @Test
    void givenServer_whenItsProcessIsKilled_thenPostgresGoesAndTheNextStartHasEverything() throws Exception {
        var server = startServer();
        var last = killAfter(server, 50);

        await(() -> home.processes().isEmpty());

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            assertThat(Integer.parseInt(query(postgres, "select max(number) from told"))).isGreaterThanOrEqualTo(last);
        }
    }

    @Test
    void givenServer_whenItsProcessIsKilled_thenTheNextStartNeedNotWait() throws Exception {
        var server = startServer();
        var last = killAfter(server, 50);

        try (var command = EmbeddedPostgres.forCommand(home.path())) {
            assertThat(Integer.parseInt(query(command, "select max(number) from told"))).isGreaterThanOrEqualTo(last);
        }
    }

    @Test
    void givenServer_whenBothAreKilled_thenTheNextStartHasEverything() throws Exception {
        var server = startServer();
        var reader = server.inputReader();
        var last = read(reader, 50);
        Signal.KILL.send(home.postmaster());
        Signal.KILL.send(server.pid());
        last = Math.max(last, rest(reader, last));

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            assertThat(Integer.parseInt(query(postgres, "select max(number) from told"))).isGreaterThanOrEqualTo(last);
        }
    }

    @Test
    void givenOrphanThatNothingTiedToItsServer_whenStarted_thenItIsStoppedFirst() throws Exception {
        makeData();
        var port = Integer.toString(freePort());
        var orphan = home.asPostgres(
                        home.place().folder().resolve(Binaries.VERSION + "-" + architecture()) + "/bin/postgres",
                        "-D",
                        home.data().toString(),
                        "-p",
                        port)
                .redirectError(Redirect.DISCARD)
                .start();
        await(() -> Files.exists(home.pidFile()) && Files.readString(home.pidFile()).contains("ready"));

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
        }
    }

    @Test
    void givenPidOfADeadProcess_whenStarted_thenStale() throws Exception {
        var pidFile = makeData();
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();

        leavePidFile(pidFile, dead.pid());

        startsWithItsData();
    }

    @Test
    void givenPidOfAForeignProcess_whenStarted_thenStaleAndTheProcessLivesOn() throws Exception {
        var pidFile = makeData();
        var foreign = home.asPostgres("sleep", "60").start();
        try {
            leavePidFile(pidFile, foreign.pid());

            startsWithItsData();

            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void givenPidOfAZombie_whenStarted_thenStale() throws Exception {
        var pidFile = makeData();
        // What the shell becomes never asks after the child it does not know of.
        var parent = home.asPostgres("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60").start();
        try {
            var zombie = Long.parseLong(parent.inputReader().readLine());
            await(() -> Files.readString(Path.of("/proc/" + zombie + "/stat")).contains(") Z "));
            leavePidFile(pidFile, zombie);

            startsWithItsData();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void givenUnpackingThatWasCutShort_whenStarted_thenBegunAnew() throws Exception {
        try (var bare = TestHome.withoutPrograms()) {
            var half = bare.place().folder().resolve(Binaries.VERSION + "-" + architecture() + ".partial-1");
            Files.createDirectories(half.resolve("bin"));
            Files.createFile(half.resolve("bin/postgres"));

            try (var postgres = EmbeddedPostgres.forServer(bare.path())) {
                assertThat(query(postgres, "select 1")).isEqualTo("1");
            }

            assertThat(half).doesNotExist();
        }
    }

    @Test
    void givenServerKilledWhileSettingUp_whenStarted_thenBegunAnew() throws Exception {
        var server = startServer();
        await(() -> partialData() > 0);
        server.destroyForcibly().waitFor();

        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            assertThat(query(postgres, "select 1")).isEqualTo("1");
        }

        assertThat(partialData()).isZero();
    }

    @Test
    void givenTwoServersAtOnceOnAnEmptyHome_thenExactlyOneRuns() throws Exception {
        var servers = List.of(startServer(), startServer());
        try {
            await(() -> servers.stream().anyMatch(server -> !server.isAlive()));

            var survivors = servers.stream().filter(Process::isAlive).toList();

            assertThat(survivors).hasSize(1);
            assertThat(read(survivors.getFirst().inputReader(), 1)).isEqualTo(1);
        } finally {
            servers.forEach(Process::destroyForcibly);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private long partialData() throws IOException {
        try (var found = Files.newDirectoryStream(home.place().folder(), "data-*.partial-*")) {
            var count = 0;
            for (var _ : found) {
                count++;
            }
            return count;
        }
    }

    /** Returns what PostgreSQL wrote into its pid file while it ran. */
    private String makeData() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            execute(postgres, "create table bus as select 'KA-01' as plate");
            return Files.readString(home.pidFile());
        }
    }

    private void leavePidFile(String content, long pid) throws IOException {
        PrivateFile.write(home.pidFile(), content.replaceFirst("\\d+", Long.toString(pid)));
        Files.setAttribute(home.pidFile(), "unix:uid", PrivateFile.owner(home.data()));
    }

    private void startsWithItsData() throws Exception {
        try (var postgres = EmbeddedPostgres.forServer(home.path())) {
            assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
        }
    }

    private Process startServer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerToBeKilled.class.getName(),
                        home.path().toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static int killAfter(Process server, int rows) throws Exception {
        var reader = server.inputReader();
        var last = read(reader, rows);
        // Not destroyForcibly: it would throw away what the server told last.
        Signal.KILL.send(server.pid());
        return Math.max(last, rest(reader, last));
    }

    private static int read(BufferedReader reader, int rows) throws IOException {
        var last = 0;
        while (last < rows) {
            last = Integer.parseInt(reader.readLine());
        }
        return last;
    }

    private static int rest(BufferedReader reader, int last) throws IOException {
        for (var line = reader.readLine(); line != null && line.matches("\\d+"); line = reader.readLine()) {
            last = Integer.parseInt(line);
        }
        return last;
    }

    private static String architecture() {
        return Binaries.architecture(System.getProperty("os.name"), System.getProperty("os.arch"));
    }
}
