package dev.busmanager.adapter.postgres.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type into a search box, as a pattern; their {@code %} and {@code _} mean themselves. */
public final class Search {

    private Search() {}

    /** For {@code lower(column) like :pattern}; nothing when nothing is searched for. */
    public static @Nullable String contains(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        return "%" + literal(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }

    /** With nothing in it that a pattern would take for more than itself. */
    public static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
