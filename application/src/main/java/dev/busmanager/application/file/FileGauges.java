package dev.busmanager.application.file;

import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import dev.busmanager.application.operations.out.Gauges;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.List;

/** How full the house is with files, for the metrics. */
public final class FileGauges implements Gauges {

    private final StoredFiles files;
    private final FileStore store;
    private final UnitOfWork unitOfWork;

    public FileGauges(StoredFiles files, FileStore store, UnitOfWork unitOfWork) {
        this.files = files;
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Gauge> read() {
        var total = unitOfWork.run(files::total);
        return List.of(
                new Gauge("busmanager_files", "Files that are kept", total.files()),
                new Gauge("busmanager_files_bytes", "Their sizes together", total.bytes()),
                new Gauge("busmanager_files_disk_free_bytes", "What their disk still takes", store.disk().free()));
    }
}
