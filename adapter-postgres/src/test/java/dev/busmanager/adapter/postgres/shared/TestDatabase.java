package dev.busmanager.adapter.postgres.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL for the tests of one process: in a container where Docker answers, from the embedded binaries
 * otherwise. Every caller gets a database of his own, copied from one that was migrated once.
 */
public final class TestDatabase {

    private static final String IMAGE = "postgres:18.1";
    private static final String TEMPLATE = "busmanager_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final DatabaseAddress SERVER = docker() ? container() : embedded();

    static {
        execute("create role busmanager login password 'test'");
        execute("create database " + TEMPLATE + " owner busmanager");
        new Migration(inside(TEMPLATE)).run();
    }

    private TestDatabase() {}

    /** A database with the current schema and the seed rows, and nobody else in it. */
    public static DatabaseAddress migrated() {
        return create("template " + TEMPLATE);
    }

    /** A database with nothing in it. */
    public static DatabaseAddress empty() {
        return create("template template0");
    }

    /** Runs a statement as the owner of everything, for what the application must not be able to do. */
    public static void asSuperuser(DatabaseAddress database, String sql) {
        execute(
                new DatabaseAddress(
                        SERVER.host(), SERVER.port(), database.database(), SERVER.user(), SERVER.password()),
                sql);
    }

    private static DatabaseAddress create(String how) {
        var name = "test_" + COUNT.incrementAndGet();
        execute("create database %s owner busmanager %s".formatted(name, how));
        return inside(name);
    }

    private static DatabaseAddress inside(String database) {
        return new DatabaseAddress(SERVER.host(), SERVER.port(), database, "busmanager", "test");
    }

    private static void execute(String sql) {
        execute(SERVER, sql);
    }

    private static void execute(DatabaseAddress address, String sql) {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), properties);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean docker() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException | LinkageError _) {
            return false;
        }
    }

    @SuppressWarnings("resource") // lives as long as the process; Testcontainers' own watch removes it
    private static DatabaseAddress container() {
        var container = new PostgreSQLContainer(IMAGE).withCommand("postgres", "-c", "fsync=off");
        container.start();
        return new DatabaseAddress(
                container.getHost(),
                container.getFirstMappedPort(),
                container.getDatabaseName(),
                container.getUsername(),
                container.getPassword());
    }

    private static DatabaseAddress embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return new DatabaseAddress("localhost", server.getPort(), "postgres", "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
