package dev.busmanager.application.operations.out;

import java.util.List;

/** How the database is. */
public interface DatabaseProbe {

    /** @throws dev.busmanager.application.shared.out.StorageUnavailableException when it is away */
    Answer ask();

    /** @throws dev.busmanager.application.shared.out.StorageUnavailableException when it is away */
    Size measure();

    record Size(String version, long bytes) {}

    record Answer(String version, List<String> missingChanges) {}
}
