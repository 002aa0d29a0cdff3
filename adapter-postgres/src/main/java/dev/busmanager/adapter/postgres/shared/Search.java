package dev.busmanager.adapter.postgres.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type into a search box, as a pattern; their {@code %} and {@code _} mean themselves. */
public final class Search {

    private Search() {}

    /** For {@code lower(column) like :pattern}; nothing when nothing is searched for. */
    public static @Nullable String contains(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
