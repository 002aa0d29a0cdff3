package dev.busmanager.adapter.postgres.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The conditions of a list that were asked for, and no others: one statement for all cases, with "or nothing was asked"
 * in each line, would keep the database from using its indexes.
 */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Holds always. */
    public Conditions and(String clause) {
        clauses.add(clause);
        return this;
    }

    /** Holds when there is a value, which stands in the clause under its name. */
    public Conditions and(String clause, String name, @Nullable Object value) {
        if (value == null) return this;
        clauses.add(clause);
        values.put(name, value);
        return this;
    }

    /** A value that a clause needs beside its own, or that stands elsewhere in the statement. */
    public Conditions with(String name, @Nullable Object value) {
        if (value != null) values.put(name, value);
        return this;
    }

    /** The line with {@code where}, or nothing. */
    public String where() {
        return clauses.isEmpty() ? "\n" : "\n where " + String.join("\n   and ", clauses) + "\n";
    }

    /** The same with one clause more, in this place alone. */
    public String where(String clause) {
        return clauses.isEmpty() ? "\n where " + clause + "\n" : where() + "   and " + clause + "\n";
    }

    public JdbcClient.StatementSpec on(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).params(values);
    }
}
