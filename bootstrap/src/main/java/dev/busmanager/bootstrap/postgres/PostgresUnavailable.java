package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** There is no embedded PostgreSQL to work with. The message is for the person at the console, and says what to do. */
public final class PostgresUnavailable extends RuntimeException {

    PostgresUnavailable(String sentence) {
        super(sentence);
    }

    PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static PostgresUnavailable cannotUse(Path home, IOException cause) {
        return new PostgresUnavailable(
                ("BusManager cannot keep its database in %s (%s): make room or give write permission there,"
                                + " or name another folder in BUSMANAGER_HOME.")
                        .formatted(home, reason(cause)),
                cause);
    }

    static PostgresUnavailable interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new PostgresUnavailable("BusManager was told to stop while it was waiting for its database.", cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case FileAlreadyExistsException file -> file.getFile() + " is in the way";
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        };
    }
}
