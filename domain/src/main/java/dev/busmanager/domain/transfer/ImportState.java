package dev.busmanager.domain.transfer;

import java.util.Locale;

public enum ImportState {
    /** Read, and not yet held against the register. */
    PARSED,
    /** It is known what each row would do. */
    CHECKED,
    WRITTEN,
    UNDONE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
