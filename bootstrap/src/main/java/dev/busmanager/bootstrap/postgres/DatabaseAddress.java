package dev.busmanager.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the embedded PostgreSQL listens, and who may come in. */
public record DatabaseAddress(String host, int port, String database, String user, String password) {

    /**
     * Nothing leaves the machine, so TLS would only cost time. SCRAM is insisted on, because another program may sit on
     * a port that PostgreSQL has left: it must not be told the password.
     */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s?sslmode=disable&gssEncMode=disable&requireAuth=scram-sha-256"
                .formatted(host, port, database);
    }

    /** A connection of its own, for finding out whether anybody answers. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    boolean answers() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Without the password: addresses end up in logs. */
    @Override
    public String toString() {
        return "postgresql://%s@%s:%d/%s".formatted(user, host, port, database);
    }
}
