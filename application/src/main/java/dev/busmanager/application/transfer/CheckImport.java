package dev.busmanager.application.transfer;

import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.RowCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds out what each row would do by doing it in a unit of work that is not kept: so it is held against all the rules
 * there are, and nobody has to wait for a lock longer than for one row.
 */
public final class CheckImport implements JobHandler {

    static final String KIND = "import_check";

    static final int AT_A_TIME = 200;

    private final Imports imports;
    private final ImportTargets targets;
    private final ImportTrail trail;
    private final UnitOfWork unitOfWork;

    public CheckImport(Imports imports, ImportTargets targets, ImportTrail trail, UnitOfWork unitOfWork) {
        this.imports = imports;
        this.targets = targets;
        this.trail = trail;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var task = ImportTask.of(run.payload());
        var begun = unitOfWork.run(() -> imports.lock(task.id()).filter(now -> now.version().equals(task.version())));
        if (begun.isEmpty()) return;
        var counts = checked(run, task, begun.get());
        unitOfWork.perform(() -> imports.lock(task.id())
                .filter(now -> now.version().equals(task.version()))
                .ifPresent(now -> {
                    var next = now.checked(counts);
                    imports.update(next);
                    trail.changed(task.actor(), "checked", next);
                    run.result(result(counts));
                }));
    }

    static Map<String, Object> result(RowCounts counts) {
        return Map.of(
                "new", counts.fresh(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged(),
                "wrong", counts.wrong());
    }

    private RowCounts checked(JobRun run, ImportTask task, Import batch) {
        var check = new RowCheck(batch, targets.of(batch.kind()), task.actor());
        var counts = RowCounts.NONE;
        long done = 0;
        for (int after = 0; ; ) {
            int from = after;
            var rows = unitOfWork.run(() -> imports.rows(task.id(), from, AT_A_TIME));
            if (rows.isEmpty()) return counts;
            var results = new ArrayList<RowResult>();
            for (var row : rows) {
                run.requireNotCancelled();
                var result = tried(check, row);
                results.add(result);
                counts = counts.with(result.outcome());
                run.progress(++done, (long) batch.rows(), "checking");
            }
            keep(task, results);
            after = rows.getLast().number();
        }
    }

    private RowResult tried(RowCheck check, ImportRow row) {
        try {
            return RowResult.of(row.number(), unitOfWork.run(() -> check.take(row), _ -> false));
        } catch (DomainException refusal) {
            return check.refused(row, refusal);
        }
    }

    /** Not when somebody has chosen other columns meanwhile. */
    private void keep(ImportTask task, List<RowResult> results) {
        unitOfWork.perform(() -> imports.lock(task.id())
                .filter(now -> now.version().equals(task.version()))
                .ifPresent(_ -> imports.keep(task.id(), results)));
    }
}
