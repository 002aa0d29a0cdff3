package dev.busmanager.adapter.filestore;

import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Inspection.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A received file under its name for the time being. */
record PartFile(Folder folder, Finding finding, byte[] sha256, Path path) implements ReceivedFile {

    void moveTo(Path target) {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
            Volume.force(target.getParent());
        } catch (IOException e) {
            throw Volume.failure(e);
        }
    }

    /** Once it was moved, nothing is left under this name. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw Volume.failure(e);
        }
    }
}
