package dev.busmanager.adapter.postgres.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses at once while the database is away. Otherwise every request would wait its full time for a connection that
 * cannot come, and the few threads would soon all be waiting.
 */
final class WatchedDataSource extends DelegatingDataSource {

    private static final String CANNOT_CONNECT = "08001";

    private final DatabaseWatch watch;

    WatchedDataSource(DataSource pool, DatabaseWatch watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isAway()) throw new SQLTransientConnectionException("The database is away", CANNOT_CONNECT);
        return super.getConnection();
    }
}
