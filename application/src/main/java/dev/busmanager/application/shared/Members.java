package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A record as the audit trail remembers it, with the names of the wire; and what a member becomes by a change. */
public final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    public Members with(String name, @Nullable Object value) {
        if (value instanceof Number || value instanceof String) members.put(name, value);
        else if (value != null) members.put(name, value.toString());
        return this;
    }

    public Map<String, Object> map() {
        return members;
    }

    /** Of a member that always has a value. */
    public static <T, V> V present(String field, Change<T> change, @Nullable V current, Function<T, V> reading) {
        var value = switch (change) {
            case Change.Absent<T> _ -> current;
            case Change.Clear<T> _ -> null;
            case Change.Set<T>(var set) -> reading.apply(set);
        };
        if (value == null) throw new InvalidInputException(field, Flaw.missing());
        return value;
    }
}
