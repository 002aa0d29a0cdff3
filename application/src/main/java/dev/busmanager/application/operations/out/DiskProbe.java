package dev.busmanager.application.operations.out;

import java.time.Instant;
import java.util.Optional;

/** How the disk is on which files and backups lie. */
public interface DiskProbe {

    long freeBytes();

    /** Nothing when the disk cannot be asked. */
    Optional<Room> room();

    record Room(long freeBytes, long totalBytes) {}

    Optional<Instant> lastBackup();
}
