package dev.busmanager.domain.transfer;

import java.util.Locale;

/** What a row of a table does to the register. */
public enum RowOutcome {
    NEW,
    CHANGED,
    UNCHANGED,
    WRONG;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RowOutcome ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
