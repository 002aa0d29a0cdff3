package dev.busmanager.adapter.postgres.operations;

import dev.busmanager.adapter.postgres.shared.SchemaState;
import dev.busmanager.application.operations.out.DatabaseProbe;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDatabaseProbe implements DatabaseProbe {

    private final JdbcClient jdbc;
    /** The program's own changes do not change while it runs. */
    private final List<String> needed = List.copyOf(SchemaState.changes());

    JdbcDatabaseProbe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Size measure() {
        return jdbc.sql("""
                        select current_setting('server_version') as version,
                               pg_database_size(current_database()) as bytes
                        """)
                .query((row, _) -> new Size(row.getString("version"), row.getLong("bytes")))
                .single();
    }

    @Override
    public Answer ask() {
        var version = jdbc.sql("select current_setting('server_version')")
                .query(String.class)
                .single();
        var made = jdbc.sql("select id from databasechangelog").query(String.class).set();
        return new Answer(
                version, needed.stream().filter(change -> !made.contains(change)).toList());
    }
}
