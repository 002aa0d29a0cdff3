package dev.busmanager.application.file.in;

import dev.busmanager.application.file.FileSource;
import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import java.io.IOException;

/**
 * Bringing a file, in two steps: it arrives, which may take minutes on a bad line and holds no connection to the
 * database; then it is kept, which takes a moment and is a unit of work (or part of the caller's).
 */
public interface UploadFileUseCase {

    /**
     * @throws IOException when the source ends badly
     * @throws dev.busmanager.domain.file.FileException when the file cannot be taken
     */
    ReceivedFile receive(Actor actor, Folder folder, FileSource source) throws IOException;

    StoredFile keep(Actor actor, ReceivedFile received);
}
