package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.SchemaState;
import dev.busmanager.bootstrap.configuration.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers beside the embedded database which changes it has, so that a start need not start the database twice. It
 * only saves a second: the server asks the database itself before it serves.
 */
final class SchemaStamp {

    private final boolean embedded;
    private final Path database;
    private final Path stamp;

    SchemaStamp(Configuration configuration) {
        embedded = configuration.database() == null;
        database = configuration.home().resolve("postgres");
        stamp = database.resolve("schema");
    }

    boolean isCurrent() {
        try {
            return embedded && Files.exists(stamp) && Files.readString(stamp).equals(SchemaState.fingerprint());
        } catch (IOException _) {
            return false;
        }
    }

    /** After the database turned out not to be what the stamp says. */
    void forget() {
        try {
            Files.deleteIfExists(stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() {
        if (!embedded) return;
        try {
            Files.createDirectories(database);
            Files.writeString(stamp, SchemaState.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
