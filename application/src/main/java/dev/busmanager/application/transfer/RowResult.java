package dev.busmanager.application.transfer;

import dev.busmanager.application.transfer.in.CellFlaw;
import dev.busmanager.domain.transfer.RowOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a row, or would. */
public record RowResult(int number, RowOutcome outcome, @Nullable Taken taken, List<CellFlaw> flaws) {

    static RowResult of(int number, Taken taken) {
        return new RowResult(number, taken.outcome(), taken, List.of());
    }

    static RowResult wrong(int number, List<CellFlaw> flaws) {
        return new RowResult(number, RowOutcome.WRONG, null, flaws);
    }
}
