package dev.busmanager.bootstrap.e2e;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.in.AccountsUseCase.NewAccount;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.bootstrap.Server;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.domain.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real server on a real PostgreSQL, inside the process of the test. */
public final class TestServer implements AutoCloseable {

    public static final String PASSWORD = "correct horse";

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static @Nullable TestServer shared;

    private final DatabaseAddress database;
    private final Server server;

    private TestServer(
            DatabaseAddress database,
            Map<String, String> environment,
            Consumer<ConfigurableApplicationContext> around) {
        this.database = database;
        var variables = new HashMap<>(Map.of(
                "BUSMANAGER_PORT", "0",
                "BUSMANAGER_HOME", folder(),
                "BUSMANAGER_ADMIN_EMAIL", "office@example.in",
                "BUSMANAGER_ADMIN_PASSWORD", PASSWORD,
                "DATABASE_URL", url(database)));
        variables.putAll(environment);
        variables.values().removeIf(String::isEmpty);
        server = Server.start(Installation.openForServer(new ConfigurationReader(variables).read()), around);
    }

    /** For tests that leave no trace for others: each makes its own people and records. */
    public static synchronized TestServer shared() {
        if (shared == null) shared = start(Map.of());
        return shared;
    }

    /** On a database of its own; an empty value takes a variable away. */
    public static TestServer start(Map<String, String> environment) {
        return on(TestDatabase.migrated(), environment);
    }

    /** Another process on the same database, as far as the database can tell. */
    public static TestServer on(DatabaseAddress database, Map<String, String> environment) {
        return new TestServer(database, environment, RememberedHashes::around);
    }

    /** With nothing put around any bean: each password is hashed each time. */
    public static TestServer hashing() {
        return new TestServer(TestDatabase.migrated(), Map.of(), _ -> {});
    }

    public DatabaseAddress database() {
        return database;
    }

    public Client stranger() {
        return new Client("http://localhost:" + server.port(), null);
    }

    public Client office() {
        return stranger().signIn("office@example.in", PASSWORD);
    }

    public Client driver() {
        return person(Role.DRIVER);
    }

    public Client workshop() {
        return person(Role.WORKSHOP);
    }

    /** A new person of this role, signed in. */
    public Client person(Role role) {
        return stranger().signIn(account(role), PASSWORD);
    }

    /** @return the e-mail of a new account */
    public String account(Role role) {
        var email = "person%d@example.in".formatted(PEOPLE.incrementAndGet());
        bean(AccountsUseCase.class)
                .create(Actor.HOUSE, new NewAccount(email, PASSWORD, "Person of " + role.wire(), role, null, null));
        return email;
    }

    public UUID idOf(String email) {
        return bean(AccountQueries.class)
                .find(
                        Actor.HOUSE,
                        new AccountQueries.Filter(email, null, null),
                        AccountQueries.Order.EMAIL,
                        new Page(1, 0))
                .rows()
                .getFirst()
                .id()
                .value();
    }

    public <T> T bean(Class<T> type) {
        return server.context().getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    @Override
    public void close() {
        server.close();
    }

    private static String url(DatabaseAddress database) {
        return "postgresql://%s:%s@%s:%d/%s"
                .formatted(
                        database.user(), database.password(), database.host(), database.port(), database.database());
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("busmanager-test").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
