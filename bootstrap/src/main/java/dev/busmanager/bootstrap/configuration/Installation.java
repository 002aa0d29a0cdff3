package dev.busmanager.bootstrap.configuration;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.bootstrap.postgres.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The configuration together with its database, opened: the one that was named, or the one we bring along. */
public final class Installation implements AutoCloseable {

    private final Configuration configuration;
    private final DatabaseAddress database;
    private final @Nullable EmbeddedPostgres embedded;

    private Installation(
            Configuration configuration, DatabaseAddress database, @Nullable EmbeddedPostgres embedded) {
        this.configuration = configuration;
        this.database = database;
        this.embedded = embedded;
    }

    /** For the server of a home, of which there is one. */
    public static Installation openForServer(Configuration configuration) {
        if (configuration.database() != null) return new Installation(configuration, configuration.database(), null);
        return of(configuration, EmbeddedPostgres.forServer(configuration.home()));
    }

    /** For a command, beside a running server or without one. */
    public static Installation openForCommand(Configuration configuration) {
        if (configuration.database() != null) return new Installation(configuration, configuration.database(), null);
        return of(configuration, EmbeddedPostgres.forCommand(configuration.home()));
    }

    private static Installation of(Configuration configuration, EmbeddedPostgres embedded) {
        var address = embedded.address();
        return new Installation(
                configuration,
                new DatabaseAddress(
                        address.host(), address.port(), address.database(), address.user(), address.password()),
                embedded);
    }

    public Configuration configuration() {
        return configuration;
    }

    public DatabaseAddress database() {
        return database;
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public void close() {
        if (embedded != null) embedded.close();
    }
}
