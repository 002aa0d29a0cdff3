package dev.busmanager.domain.fleet;

import java.util.Locale;

/** Whether a paper counts. */
public enum PaperState {
    VALID,
    /** Told by its holder; the office has not seen it yet, so that nothing is planned by it. */
    REPORTED,
    /** Taken out; it stays for the record only. */
    CLOSED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For what was stored; what a client sends is read as a choice. */
    public static PaperState ofWire(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
