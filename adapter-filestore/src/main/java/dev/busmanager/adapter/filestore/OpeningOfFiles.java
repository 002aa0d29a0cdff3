package dev.busmanager.adapter.filestore;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The server finds out before its first request, not at the first upload, that it cannot keep files. */
@Component
class OpeningOfFiles implements SmartLifecycle {

    private final FolderOfFiles files;
    private volatile boolean open;

    OpeningOfFiles(FolderOfFiles files) {
        this.files = files;
    }

    @Override
    public void start() {
        files.open();
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
