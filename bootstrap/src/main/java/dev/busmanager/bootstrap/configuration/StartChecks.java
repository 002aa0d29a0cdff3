package dev.busmanager.bootstrap.configuration;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.DatabaseClock;
import dev.busmanager.bootstrap.BuildInfo;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** What must be right before anything is served. */
public final class StartChecks {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private StartChecks() {}

    /** @throws ConfigurationException with one sentence */
    public static void beforeDatabase(Configuration configuration) {
        port(configuration.port());
        // A Raspberry Pi has no clock of its own: without a network it wakes up in the past.
        if (Instant.now().isBefore(BuildInfo.current().builtAt().minus(Duration.ofDays(1))))
            throw new ConfigurationException(
                    "The clock of this machine says %s, which is before this program was built; set it first"
                            .formatted(Instant.now()));
    }

    private static void port(int port) {
        if (port == 0) return;
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new ConfigurationException(
                    "Port %d is taken or not allowed (%s); set BUSMANAGER_PORT to another one".formatted(port, e.getMessage()));
        }
    }

    /** Sessions, limits and bookings are compared across machines: their clocks must agree. */
    public static void clock(DatabaseAddress database) throws SQLException {
        var apart = DatabaseClock.of(database).apart(Instant.now());
        if (apart.abs().compareTo(TOLERANCE) > 0)
            throw new ConfigurationException(
                    "The clocks of this machine and of the database are %d seconds apart; set them first"
                            .formatted(apart.abs().toSeconds()));
    }
}
