package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/** A database on another machine, or in another container, may come up a little later than we do. */
final class DatabaseReady {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 500;

    private DatabaseReady() {}

    /** @throws ConfigurationException when it does not answer, or does not let us in */
    static void await(DatabaseAddress address) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(address.jdbcUrl(), properties(address))) {
                if (connection.isValid(2)) return;
            } catch (SQLException e) {
                var state = e.getSQLState() == null ? "" : e.getSQLState();
                if (state.startsWith("28") || state.equals("3D000"))
                    throw new ConfigurationException(
                            "The database %s does not let us in: check DATABASE_URL".formatted(address));
                if (System.nanoTime() > deadline)
                    throw new ConfigurationException("The database %s does not answer: %s"
                            .formatted(address, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            }
            pause();
        }
    }

    private static Properties properties(DatabaseAddress address) {
        var properties = new Properties();
        properties.putAll(address.options());
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "3");
        return properties;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("Stopped while waiting for the database");
        }
    }
}
