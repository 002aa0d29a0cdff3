package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where things lie in {@code BUSMANAGER_HOME}. */
record PostgresHome(Path home) {

    /** Makes the folders when they are missing, and proves that they can be written to. */
    static PostgresHome at(Path home) {
        try {
            Files.createDirectories(home);
            var place = new PostgresHome(home.toRealPath());
            if (Files.notExists(place.folder())) {
                Files.createDirectories(place.folder()); // two processes may be here at once
                // Passing through is allowed to everyone: as root, PostgreSQL runs as somebody else.
                Files.setPosixFilePermissions(place.folder(), PosixFilePermissions.fromString("rwx--x--x"));
                PrivateFile.belongsToOwnerOfItsFolder(place.folder());
            }
            return place;
        } catch (IOException e) {
            throw PostgresUnavailable.cannotUse(home, e);
        }
    }

    Path folder() {
        return home.resolve("postgres");
    }

    Path data(int major) {
        return folder().resolve("data-" + major);
    }

    Path passwords() {
        return folder().resolve("passwords");
    }

    Path log() {
        return folder().resolve("postgres.log");
    }

    /** Held by the one process that runs PostgreSQL. */
    Path ownerLock() {
        return folder().resolve("owner.lock");
    }

    /** Held by the one server, from before it waits for the owner's lock: so a second server is refused at once. */
    Path serverLock() {
        return folder().resolve("server.lock");
    }

    /** How other commands find the PostgreSQL of a running server. */
    Path published() {
        return home.resolve("postgres.json");
    }
}
