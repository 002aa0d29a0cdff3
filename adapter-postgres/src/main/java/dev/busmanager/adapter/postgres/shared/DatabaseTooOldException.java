package dev.busmanager.adapter.postgres.shared;

/** Older than what our SQL needs. */
public final class DatabaseTooOldException extends RuntimeException {

    DatabaseTooOldException(String version) {
        super("The database is PostgreSQL " + version + "; BusManager needs PostgreSQL 16 or newer");
    }
}
