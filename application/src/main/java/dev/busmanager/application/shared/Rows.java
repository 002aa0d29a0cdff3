package dev.busmanager.application.shared;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total how many rows the whole list has; nothing when nobody asked
 */
public record Rows<T>(List<T> rows, @Nullable Long total) {

    public Rows {
        rows = List.copyOf(rows);
    }

    /** Counts only when the page asks for it. */
    public static <T> Rows<T> of(List<T> rows, Page page, Supplier<Long> count) {
        return new Rows<>(rows, page.counted() ? count.get() : null);
    }
}
