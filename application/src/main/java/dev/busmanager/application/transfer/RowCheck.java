package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.transfer.in.CellFlaw;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.transfer.Import;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row after the other into a register; what is refused is told by its cell. */
final class RowCheck {

    private final Import batch;
    private final ImportTarget target;
    private final Actor actor;

    private final RowsBefore before;

    /** Which row spoke of it first. */
    private final Map<UUID, Integer> taken = new HashMap<>();

    RowCheck(Import batch, ImportTarget target, Actor actor) {
        this.batch = batch;
        this.target = target;
        this.actor = actor;
        this.before = target.rowsBefore();
    }

    Taken take(ImportRow row) {
        var cells = RowCells.of(row, batch.members());
        var missing = cells.missing(target.fields());
        if (missing != null) throw new InvalidInputException(missing, Flaw.missing());
        requireFirst(before.sameAs(cells, row.number()));
        var record = target.take(actor, cells);
        requireFirst(taken.putIfAbsent(record.record(), row.number()));
        return record;
    }

    private void requireFirst(@Nullable Integer earlier) {
        if (earlier != null) throw new InvalidInputException(keyMember(), Flaw.repeated(earlier));
    }

    RowResult refused(ImportRow row, DomainException refusal) {
        var fields = refusal.fields();
        return RowResult.wrong(
                row.number(),
                fields.isEmpty()
                        ? List.of(new CellFlaw(
                                column(keyMember()),
                                keyMember(),
                                refusal.code(),
                                refusal.getMessage(),
                                refusal.params()))
                        : fields.stream().map(field -> flaw(refusal, field)).toList());
    }

    private CellFlaw flaw(DomainException refusal, InvalidField field) {
        boolean ofField = refusal instanceof InvalidInputException;
        return new CellFlaw(
                column(field.field()),
                field.field(),
                ofField ? field.flaw().code() : refusal.code(),
                field.message(),
                ofField ? field.flaw().params() : refusal.params());
    }

    private @Nullable Integer column(String member) {
        int at = batch.members().indexOf(member);
        return at < 0 ? null : at;
    }

    private String keyMember() {
        return target.fields().getFirst().member();
    }
}
