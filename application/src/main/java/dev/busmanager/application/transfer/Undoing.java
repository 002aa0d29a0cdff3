package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Takes back what an import has made and changed, the last first; all of it or nothing. */
final class Undoing {

    private static final int NAMED = 10;

    private final Imports imports;
    private final ImportTarget target;
    private final Actor actor;

    Undoing(Imports imports, ImportTarget target, Actor actor) {
        this.imports = imports;
        this.target = target;
        this.actor = actor;
    }

    void undo(Import batch) {
        var inTheWay = new ArrayList<String>();
        for (int before = Integer.MAX_VALUE; inTheWay.size() < NAMED; ) {
            var rows = imports.written(batch.id(), before, CheckImport.AT_A_TIME);
            if (rows.isEmpty()) break;
            undo(batch, rows, inTheWay);
            before = rows.getLast().number();
        }
        if (!inTheWay.isEmpty()) throw new ImportException.ChangedSince(inTheWay);
    }

    private void undo(Import batch, List<RowResult> rows, List<String> inTheWay) {
        for (var row : rows) {
            var taken = row.taken();
            if (taken == null || inTheWay.size() == NAMED) continue;
            boolean undone = switch (row.outcome()) {
                case NEW -> target.takeBack(actor, taken, Objects.requireNonNull(batch.writtenAt()));
                case CHANGED -> target.putBack(actor, taken);
                case UNCHANGED, WRONG -> true;
            };
            if (!undone) inTheWay.add(taken.label());
        }
    }
}
