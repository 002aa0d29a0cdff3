package dev.busmanager.application.transfer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that mean the same record when one text of theirs is the same. */
final class KeyedRows implements RowsBefore {

    private final Function<RowCells, String> key;
    private final Map<String, Integer> seen = new HashMap<>();

    KeyedRows(Function<RowCells, String> key) {
        this.key = key;
    }

    @Override
    public @Nullable Integer sameAs(RowCells row, int number) {
        return seen.putIfAbsent(key.apply(row), number);
    }
}
