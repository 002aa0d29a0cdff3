package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A home that is thrown away, and what a test does to it. The programs are unpacked once for all of them. */
final class TestHome implements AutoCloseable {

    private static final Path PROGRAMS = unpackOnce();

    private final Path folder;

    private TestHome(Path folder) {
        this.folder = folder;
    }

    /** Others may pass through, as they may through most homes. */
    static TestHome open() throws IOException {
        return withMode("rwx--x--x");
    }

    /** As below {@code /root}. */
    static TestHome closedToOthers() throws IOException {
        return withMode("rwx------");
    }

    private static TestHome withMode(String mode) throws IOException {
        var home = empty(mode);
        var programs = home.place().folder().resolve(PROGRAMS.getFileName());
        Files.createSymbolicLink(programs, PROGRAMS);
        return home;
    }

    static TestHome withoutPrograms() throws IOException {
        return empty("rwx--x--x");
    }

    private static TestHome empty(String mode) throws IOException {
        var folder = Files.createTempDirectory("busmanager-home-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
        return new TestHome(folder);
    }

    private static Path unpackOnce() {
        try {
            var home = empty("rwx--x--x");
            Runtime.getRuntime().addShutdownHook(new Thread(home::close));
            return Binaries.in(home.place()).postgres().getParent().getParent();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    Path path() {
        return folder;
    }

    PostgresHome place() {
        return PostgresHome.at(folder);
    }

    Path data() {
        return place().data(Binaries.MAJOR);
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
    }

    List<Long> processes() {
        try {
            return Files.exists(data()) ? new Tenants(data()).here() : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs as whoever owns the data, as PostgreSQL itself does. */
    ProcessBuilder asPostgres(String... command) throws IOException {
        var words = new ArrayList<String>();
        if (PrivateFile.owner(data()) != PrivateFile.owner(folder)) {
            words.addAll(List.of(
                    "setpriv",
                    "--reuid=" + PrivateFile.owner(data()),
                    "--regid=" + PrivateFile.group(data()),
                    "--clear-groups"));
        }
        words.addAll(List.of(command));
        return new ProcessBuilder(words).directory(Path.of("/").toFile());
    }

    static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Looks again and again until it is true. The class's time limit ends a wait in vain. */
    static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(10);
        }
    }

    @Override
    public void close() {
        AtomicFolder.deleteIfPossible(folder);
    }
}
