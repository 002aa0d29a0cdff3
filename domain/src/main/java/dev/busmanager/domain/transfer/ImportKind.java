package dev.busmanager.domain.transfer;

import java.util.Locale;

/** What a table is a table of. */
public enum ImportKind {
    BUS,
    ROUTE,
    PERSON;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportKind ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
