package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.Migration;
import dev.busmanager.adapter.postgres.shared.SchemaState;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.log.Logs;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Run by the launcher and by the image before the server starts, so that the server need not carry the tool. */
@Command(
        name = "migrate",
        description = "Brings the database to the state that this version needs.",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    @Override
    public Integer call() throws SQLException {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        var stamp = new SchemaStamp(configuration);
        if (stamp.isCurrent()) {
            System.out.println("The database is up to date.");
            return 0;
        }
        try (var installation = Installation.openForCommand(configuration)) {
            migrate(installation.database());
            stamp.write();
        }
        return 0;
    }

    static void migrate(DatabaseAddress database) throws SQLException {
        DatabaseReady.await(database);
        if (SchemaState.of(database).isCurrent()) {
            System.out.println("The database is up to date.");
            return;
        }
        System.out.println("Preparing the database ...");
        var made = new Migration(database).run();
        System.out.printf("%d changes made.%n", made);
    }
}
