package dev.busmanager.application.file;

import dev.busmanager.application.file.out.FileStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SimpleFileStoreTest extends FileStoreContract {

    @TempDir
    Path folder;

    @Override
    protected FileStore store() {
        return new SimpleFileStore(folder);
    }
}
