package dev.busmanager.application.shared;

/** What became of a record that somebody wanted to be rid of. */
public enum Removal {
    /** It had no history and is gone. */
    REMOVED,
    /** It has history: out of the lists, and can be brought back. */
    ARCHIVED
}
