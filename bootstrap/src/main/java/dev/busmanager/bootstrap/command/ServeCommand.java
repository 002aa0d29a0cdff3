package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.SchemaState;
import dev.busmanager.bootstrap.Server;
import dev.busmanager.bootstrap.configuration.Configuration;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.configuration.StartChecks;
import dev.busmanager.bootstrap.log.Logs;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "serve",
        description = "Serves the application until it is stopped. The database must be migrated.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        serve();
        return 0;
    }

    /** Returns when the server runs; the process ends when it is told to. */
    public static void serve() {
        try {
            start();
        } catch (Exception e) {
            // Not System.exit alone: what was started so far is closed by its own hooks.
            System.exit(BusManagerCommand.tell(e));
        }
    }

    private static void start() throws SQLException {
        var configuration = new ConfigurationReader(System.getenv()).read();
        Logs.setUp(configuration.logFormat());
        StartChecks.beforeDatabase(configuration);
        var installation = Installation.openForServer(configuration);
        try {
            requireSchema(configuration, installation);
            Server.start(installation);
        } catch (Exception e) {
            installation.close();
            throw e;
        }
    }

    private static void requireSchema(Configuration configuration, Installation installation) throws SQLException {
        DatabaseReady.await(installation.database());
        var schema = SchemaState.of(installation.database());
        if (!schema.unknown().isEmpty())
            throw new ConfigurationException(
                    "The database was prepared by a newer version of BusManager; start that one, or restore a backup");
        if (!schema.isCurrent()) {
            new SchemaStamp(configuration).forget();
            throw new ConfigurationException("The database is not prepared for this version; run: busmanager migrate");
        }
        StartChecks.clock(installation.database());
    }
}
