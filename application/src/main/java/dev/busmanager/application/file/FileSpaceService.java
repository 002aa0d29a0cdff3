package dev.busmanager.application.file;

import dev.busmanager.application.file.in.FileSpaceUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;

public final class FileSpaceService implements FileSpaceUseCase {

    private final StoredFiles files;
    private final FileStore store;

    public FileSpaceService(StoredFiles files, FileStore store) {
        this.files = files;
        this.store = store;
    }

    @Override
    public FileSpace space(Actor actor) {
        Permission.READ_OPERATIONS.require(actor);
        var total = files.total();
        var disk = store.disk();
        return new FileSpace(total.files(), total.bytes(), disk.free(), disk.capacity());
    }
}
