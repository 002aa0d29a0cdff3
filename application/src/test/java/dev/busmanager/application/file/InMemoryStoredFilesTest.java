package dev.busmanager.application.file;

import dev.busmanager.application.file.out.StoredFiles;
import java.util.function.Supplier;

class InMemoryStoredFilesTest extends StoredFilesContract {

    private final InMemoryStoredFiles files = new InMemoryStoredFiles();

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Override
    protected <T> T inUnit(Supplier<T> work) {
        return work.get();
    }
}
