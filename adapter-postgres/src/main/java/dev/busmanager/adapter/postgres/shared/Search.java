package dev.busmanager.adapter.postgres.shared;

import org.jspecify.annotations.Nullable;

/** What people type into a search box, as a pattern; their {@code %} and {@code _} mean themselves. */
public final class Search {

    private Search() {}

    /**
     * For {@code lower(column) like lower(:pattern)}: both are made small by the database, whose opinion of some letters
     * is not Java's. Nothing when nothing is searched for.
     */
    public static @Nullable String contains(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return "%" + literal(text.strip()) + "%";
    }

    /** With nothing in it that a pattern would take for more than itself. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
