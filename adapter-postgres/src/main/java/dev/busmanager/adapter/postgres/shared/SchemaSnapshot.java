package dev.busmanager.adapter.postgres.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What stands in the schema, one line each: columns, constraints, indexes, triggers, functions. What should stand
 * there is packed with the program; a test makes that file from the changelog and fails when it is not up to date.
 */
public record SchemaSnapshot(SortedSet<String> lines) {

    public static final String RESOURCE = "db/schema.txt";

    /** The migration tool's own tables and what belongs to an extension are left out: they are their business. */
    private static final String CATALOGUE = """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                   || case when a.attnotnull then ' not null' else '' end
                   || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
                   || case a.attidentity when '' then '' else ' identity' end
              from pg_attribute a
              join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
              join pg_namespace n on n.oid = c.relnamespace
              left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where n.nspname = 'busmanager' and a.attnum > 0 and not a.attisdropped
               and c.relname not like 'databasechangelog%'
            union all
            select 'constraint ' || c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid)
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'busmanager' and k.contype <> 'n' and c.relname not like 'databasechangelog%'
            union all
            select 'index ' || regexp_replace(regexp_replace(
                       pg_get_indexdef(i.indexrelid), '[^ ]+[.]gin_trgm_ops', 'gin_trgm_ops'), '[[:space:]]+', ' ', 'g')
              from pg_index i
              join pg_class c on c.oid = i.indrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'busmanager' and c.relname not like 'databasechangelog%'
            union all
            select 'trigger ' || pg_get_triggerdef(t.oid)
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'busmanager' and not t.tgisinternal
            union all
            select 'function ' || p.proname || ' ' || md5(p.prosrc)
              from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'busmanager'
               and not exists (select from pg_depend d
                                where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            """;

    public static SchemaSnapshot of(DatabaseAddress address) throws SQLException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), Database.properties(address))) {
            return of(connection);
        }
    }

    private static SchemaSnapshot of(Connection connection) throws SQLException {
        var lines = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(CATALOGUE)) {
            while (rows.next()) lines.add(rows.getString(1));
        }
        return new SchemaSnapshot(lines);
    }

    /** As it should be. */
    public static SchemaSnapshot expected() {
        var stream = SchemaSnapshot.class.getClassLoader().getResourceAsStream(RESOURCE);
        if (stream == null) throw new IllegalStateException("The program is incomplete: " + RESOURCE + " is missing");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new SchemaSnapshot(new TreeSet<>(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of this one that the other does not have. */
    public SortedSet<String> without(SchemaSnapshot other) {
        var only = new TreeSet<>(lines);
        only.removeAll(other.lines);
        return only;
    }
}
