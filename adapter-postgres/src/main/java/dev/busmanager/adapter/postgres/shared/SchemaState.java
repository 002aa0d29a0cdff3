package dev.busmanager.adapter.postgres.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the schema stands to this program, found out without the migration tool, which would cost the server 11 MB.
 *
 * @param exists whether there is a schema of our name at all
 * @param isOurs whether it may be touched: made by us, empty or absent
 * @param missing changes that this program brings and the database does not have, in order
 * @param unknown changes that the database has and this program does not know: it is older than the database
 */
public record SchemaState(boolean exists, boolean isOurs, List<String> missing, List<String> unknown) {

    static final String SCHEMA = "busmanager";

    /** PostgreSQL 16. */
    private static final int OLDEST = 16_00_00;

    private static final Pattern INCLUDE = Pattern.compile("<include file=\"([^\"]+)\"");
    private static final Pattern CHANGE_SET = Pattern.compile("^--changeset busmanager:(\\S+)");

    public boolean isCurrent() {
        return exists && missing.isEmpty();
    }

    /** @throws DatabaseTooOldException when it is older than we can work with */
    public static SchemaState of(DatabaseAddress address) throws SQLException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), Database.properties(address))) {
            return of(connection);
        }
    }

    static SchemaState of(Connection connection) throws SQLException {
        var meta = connection.getMetaData();
        if (meta.getDatabaseMajorVersion() * 10_000 < OLDEST)
            throw new DatabaseTooOldException(meta.getDatabaseProductVersion());
        var ours = changes();
        if (!isTrue(connection, "select exists (select from pg_namespace where nspname = '" + SCHEMA + "')"))
            return new SchemaState(false, true, List.copyOf(ours), List.of());
        // By the catalogue: a foreign schema may not even be looked into.
        var inSchema = "(select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = '"
                + SCHEMA + "'%s)";
        if (!isTrue(connection, "select exists " + inSchema.formatted(" and c.relname = 'databasechangelog'"))) {
            var empty = isTrue(connection, "select not exists " + inSchema.formatted(""));
            return new SchemaState(true, empty, List.copyOf(ours), List.of());
        }
        var made = made(connection);
        return new SchemaState(
                true,
                true,
                ours.stream().filter(change -> !made.contains(change)).toList(),
                made.stream().filter(change -> !ours.contains(change)).toList());
    }

    private static Set<String> made(Connection connection) throws SQLException {
        var made = new LinkedHashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from " + SCHEMA + ".databasechangelog order by orderexecuted")) {
            while (rows.next()) made.add(rows.getString(1));
        }
        return made;
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** One word for all changes of this program together. */
    public static String fingerprint() {
        return Integer.toHexString(String.join("\n", changes()).hashCode()) + "-" + changes().size();
    }

    /** The ids of all changes of this program, in order: of the files that the changelog names, those they hold. */
    public static Set<String> changes() {
        var changes = new LinkedHashSet<String>();
        for (var line : lines("db/changelog/changelog.xml")) {
            var include = INCLUDE.matcher(line);
            if (!include.find()) continue;
            for (var sql : lines(include.group(1))) {
                var change = CHANGE_SET.matcher(sql);
                if (change.find()) changes.add(change.group(1));
            }
        }
        return changes;
    }

    private static List<String> lines(String resource) {
        var stream = SchemaState.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) throw new IllegalStateException("The program is incomplete: " + resource + " is missing");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
