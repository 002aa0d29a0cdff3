package dev.busmanager.application.file;

import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Inspection.Finding;

/** A file that has arrived completely and lies aside, safe on the disk and seen by nobody. */
public interface ReceivedFile extends AutoCloseable {

    Folder folder();

    Finding finding();

    byte[] sha256();

    /** Throws it away, unless it was kept. */
    @Override
    void close();
}
