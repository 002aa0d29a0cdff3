package dev.busmanager.adapter.postgres.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the schema to the state that this program expects. Only the one-off command uses it: the server itself never
 * loads Liquibase and asks {@link SchemaState} instead.
 */
public final class Migration {

    private static final String CHANGELOG = "db/changelog/changelog.xml";

    private final DatabaseAddress address;

    public Migration(DatabaseAddress address) {
        this.address = address;
    }

    /** @return how many changes were made */
    public int run() {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), properties())) {
            var state = SchemaState.of(connection);
            if (!state.isOurs())
                throw new ForeignSchemaException();
            createSchema(connection);
            return withLiquibase(connection, liquibase -> {
                var pending = liquibase.listUnrunChangeSets(null, null).size();
                liquibase.update(new Contexts());
                return pending;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The migration failed: " + e.getMessage(), e);
        }
    }

    /** Takes back the last changes, newest first; for tests of the rollback lines and for a way back in need. */
    public void rollback(int changes) {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), properties())) {
            withLiquibase(connection, liquibase -> {
                liquibase.rollback(changes, "");
                return changes;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The rollback failed: " + e.getMessage(), e);
        }
    }

    /** The ids of all changes, in order. */
    public List<String> changes() {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), properties())) {
            return withLiquibase(connection, liquibase -> liquibase.getDatabaseChangeLog().getChangeSets().stream()
                    .map(change -> change.getId())
                    .toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.util.Properties properties() {
        var properties = Database.properties(address);
        // A migration may wait for a lock and may take its time.
        properties.setProperty("options", "-c TimeZone=UTC");
        properties.setProperty("socketTimeout", "0");
        return properties;
    }

    private static void createSchema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + SchemaState.SCHEMA);
        }
    }

    private static <T> T withLiquibase(Connection connection, Work<T> work) {
        try {
            return Scope.child(
                    java.util.Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
                    () -> {
                        var database = DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection));
                        database.setDefaultSchemaName(SchemaState.SCHEMA);
                        database.setLiquibaseSchemaName(SchemaState.SCHEMA);
                        try (var liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), database)) {
                            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                            return work.on(liquibase);
                        }
                    });
        } catch (Exception e) {
            throw new IllegalStateException("The migration failed: " + e.getMessage(), e);
        }
    }

    private interface Work<T> {
        T on(Liquibase liquibase) throws LiquibaseException;
    }
}
