package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.transfer.ImportKind;
import java.time.Instant;
import java.util.List;

/** A register into which tables come. All its rules are those of the register itself. */
public interface ImportTarget {

    ImportKind kind();

    List<ImportField> fields();

    /** For one way through a table, with nothing remembered yet. */
    RowsBefore rowsBefore();

    /** In the caller's unit of work. A record that is as the row wants it is left alone. */
    Taken take(Actor actor, RowCells row);

    /**
     * As if it had never come. In the caller's unit of work.
     *
     * @param before when it was written; what is younger is of others
     * @return false when others have changed or used it since
     */
    boolean takeBack(Actor actor, Taken taken, Instant before);

    /** @return false when others have changed it since */
    boolean putBack(Actor actor, Taken taken);
}
