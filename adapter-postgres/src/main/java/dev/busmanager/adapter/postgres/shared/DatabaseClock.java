package dev.busmanager.adapter.postgres.shared;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What time it is where the database runs. */
public record DatabaseClock(Instant now) {

    public static DatabaseClock of(DatabaseAddress address) throws SQLException {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), Database.properties(address));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return new DatabaseClock(row.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    public Duration apart(Instant here) {
        return Duration.between(here, now);
    }
}
