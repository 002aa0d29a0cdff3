package dev.busmanager.application.shared.out;

/** The database cannot be reached or has no place; nothing was written and the call may be tried again soon. */
public final class StorageUnavailableException extends RuntimeException {

    public StorageUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
