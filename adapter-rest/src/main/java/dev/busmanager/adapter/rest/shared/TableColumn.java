package dev.busmanager.adapter.rest.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported list. What kind of cell it has is said once, so that spreadsheets count and sort by what it
 * means and not by how it looks.
 *
 * @param width in characters, for those who show it
 */
public record TableColumn<T>(String heading, int width, Kind kind, Function<T, @Nullable Object> value) {

    enum Kind {
        TEXT,
        NUMBER,
        MONEY,
        DAY
    }

    public static <T> TableColumn<T> text(String heading, int width, Function<T, @Nullable String> value) {
        return new TableColumn<>(heading, width, Kind.TEXT, value::apply);
    }

    public static <T> TableColumn<T> number(String heading, Function<T, @Nullable Number> value) {
        return new TableColumn<>(heading, 10, Kind.NUMBER, value::apply);
    }

    public static <T> TableColumn<T> money(String heading, Function<T, @Nullable BigDecimal> value) {
        return new TableColumn<>(heading, 15, Kind.MONEY, value::apply);
    }

    public static <T> TableColumn<T> day(String heading, Function<T, @Nullable LocalDate> value) {
        return new TableColumn<>(heading, 13, Kind.DAY, value::apply);
    }
}
