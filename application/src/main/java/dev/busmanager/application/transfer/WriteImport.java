package dev.busmanager.application.transfer;

import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.RowCounts;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rows in one unit of work, or none. */
public final class WriteImport implements JobHandler {

    static final String KIND = "import_writing";

    private final Imports imports;
    private final ImportTargets targets;
    private final ImportTrail trail;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public WriteImport(
            Imports imports, ImportTargets targets, ImportTrail trail, UnitOfWork unitOfWork, Clock clock) {
        this.imports = imports;
        this.targets = targets;
        this.trail = trail;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var task = ImportTask.of(run.payload());
        try {
            unitOfWork.perform(() -> meant(task).ifPresent(batch -> {
                var counts = written(run, task, batch);
                var next = batch.written(counts, clock.instant());
                imports.update(next);
                trail.changed(task.actor(), "written", next);
                imports.lookOver(batch.kind());
                run.result(CheckImport.result(counts));
            }));
        } catch (RowRefused refused) {
            unitOfWork.perform(() -> meant(task).ifPresent(batch -> {
                imports.keep(batch.id(), List.of(refused.result));
                imports.update(batch.checked(RowCounts.NONE.with(RowOutcome.WRONG)));
                run.result(CheckImport.result(RowCounts.NONE.with(RowOutcome.WRONG)));
            }));
        }
    }

    private Optional<Import> meant(ImportTask task) {
        return imports.lock(task.id()).filter(now -> now.version().equals(task.version()));
    }

    private RowCounts written(JobRun run, ImportTask task, Import batch) {
        var check = new RowCheck(batch, targets.of(batch.kind()), task.actor());
        var counts = RowCounts.NONE;
        long done = 0;
        for (int after = 0; ; ) {
            var rows = imports.rows(task.id(), after, CheckImport.AT_A_TIME);
            if (rows.isEmpty()) return counts;
            var results = new ArrayList<RowResult>();
            for (var row : rows) {
                run.requireNotCancelled();
                var result = taken(check, row);
                results.add(result);
                counts = counts.with(result.outcome());
                run.progress(++done, (long) batch.rows(), "writing");
            }
            imports.keep(task.id(), results);
            after = rows.getLast().number();
        }
    }

    private static RowResult taken(RowCheck check, ImportRow row) {
        try {
            return RowResult.of(row.number(), check.take(row));
        } catch (DomainException refusal) {
            throw new RowRefused(check.refused(row, refusal));
        }
    }

    /** Something has changed since it was checked; it ends the unit of work, of which nothing is kept. */
    private static final class RowRefused extends RuntimeException {

        private final transient RowResult result;

        RowRefused(RowResult result) {
            super("A row was refused", null, false, false);
            this.result = result;
        }
    }
}
