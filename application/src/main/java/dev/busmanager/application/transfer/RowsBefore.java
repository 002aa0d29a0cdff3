package dev.busmanager.application.transfer;

import org.jspecify.annotations.Nullable;

/** What a table has said up to a row. */
interface RowsBefore {

    /**
     * Remembers the row.
     *
     * @return the number of an earlier one that means the same record
     */
    @Nullable Integer sameAs(RowCells row, int number);
}
