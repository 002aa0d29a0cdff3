package dev.busmanager.application.operations.out;

import java.util.List;

/** How the database is. */
public interface DatabaseProbe {

    /** @throws dev.busmanager.application.shared.out.StorageUnavailableException when it is away */
    Answer ask();

    record Answer(String version, List<String> missingChanges) {}
}
