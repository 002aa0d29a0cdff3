package dev.busmanager.adapter.postgres.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of a test's own that can be stopped and started again, with its data and on its port. */
public final class StoppableServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    public StoppableServer(Path data) {
        this.data = data;
        this.port = freePort();
        this.server = begin();
        new Migration(address()).run();
    }

    public DatabaseAddress address() {
        return new DatabaseAddress("localhost", port, "postgres", "postgres", "postgres");
    }

    public void stop() throws IOException {
        server.close();
    }

    public void start() {
        server = begin();
    }

    private EmbeddedPostgres begin() {
        try {
            var begun = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "off")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            try (var connection = begun.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
