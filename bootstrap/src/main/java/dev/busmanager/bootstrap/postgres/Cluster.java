package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The data directory with the programs, the user and the passwords that go with it. */
final class Cluster {

    static final String NAME = "busmanager";

    private static final Duration LONGEST_REPAIR = Duration.ofMinutes(2);

    private final Binaries binaries;
    private final RunAs runAs;
    private final Path data;
    private final Passwords passwords;
    private final PostgresLog log;

    private Cluster(Binaries binaries, RunAs runAs, Path data, Passwords passwords, PostgresLog log) {
        this.binaries = binaries;
        this.runAs = runAs;
        this.data = data;
        this.passwords = passwords;
        this.log = log;
    }

    /** Unpacks and sets up whatever is missing. Only for the holder of the owner's lock. */
    static Cluster in(PostgresHome place) throws IOException, InterruptedException {
        var data = place.data(Binaries.MAJOR);
        checkMajor(place, data);
        var binaries = Binaries.in(place);
        var runAs = RunAs.choose(binaries.postgres(), data);
        var known = Passwords.read(place.passwords());
        var passwords = known.isPresent() ? known.get() : Passwords.make(place.passwords());
        if (Files.notExists(data)) {
            AtomicFolder.create(data, partial -> NewData.fill(partial, binaries, runAs, passwords));
        }
        return new Cluster(binaries, runAs, data, passwords, new PostgresLog(place.log()));
    }

    /** PostgreSQL cannot read the data of another major version, and must not be asked to. */
    private static void checkMajor(PostgresHome place, Path data) throws IOException {
        if (Files.exists(data)) {
            var version = data.resolve("PG_VERSION");
            var found = Files.exists(version) ? Files.readString(version).strip() : "nothing known";
            if (!found.equals(Integer.toString(Binaries.MAJOR))) {
                throw new PostgresUnavailable(
                        ("%s holds data of PostgreSQL %s where that of PostgreSQL %d is expected: put the folder back"
                                        + " from a backup, or move it away to begin with an empty database.")
                                .formatted(data, found, Binaries.MAJOR));
            }
            return;
        }
        try (var others = Files.newDirectoryStream(place.folder(), "data-[0-9][0-9]")) {
            for (var other : others) {
                throw new PostgresUnavailable(
                        ("%s was not written by PostgreSQL %d, which this BusManager brings: make a backup with the"
                                        + " BusManager that wrote it, move the folder away, and restore the backup.")
                                .formatted(other, Binaries.MAJOR));
            }
        }
    }

    /** Afterwards PostgreSQL can start: nobody is in its way, and all that it reads is there. */
    void prepare() throws IOException, InterruptedException {
        new Tenants(data).evict();
        runAs.takeOver(data);
        PrivateFile.writeIfChanged(data.resolve("postgresql.conf"), settings());
        PrivateFile.writeIfChanged(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        log.beginRun();
    }

    /** The caller's thread must outlive PostgreSQL, see {@link RunAs}. */
    Process start(int port) throws IOException {
        return runAs.program(binaries.postgres(), "-D", data.toString(), "-p", Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file()))
                .start();
    }

    /** For a file of passwords that was lost, or brought back from elsewhere. PostgreSQL must be down. */
    void setPasswordsAnew() throws IOException, InterruptedException {
        new Tenants(data).evict();
        SingleUser.run(
                binaries,
                runAs,
                data,
                """
                alter role postgres password '%s'
                alter role %s password '%s'
                """
                        .formatted(passwords.superuser(), NAME, passwords.application()),
                LONGEST_REPAIR);
    }

    DatabaseAddress address(int port) {
        return new DatabaseAddress("127.0.0.1", port, NAME, NAME, passwords.application());
    }

    PostgresLog log() {
        return log;
    }

    static String settings() {
        try (var resource = Cluster.class.getResourceAsStream("postgresql.conf")) {
            if (resource == null) {
                throw new IllegalStateException("This build lacks postgresql.conf");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
