package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.SchemaState;
import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.demo.Demo;
import dev.busmanager.bootstrap.log.Logs;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Loads an operator who does not exist, for looking around, and clears him away again.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true)
final class DemoCommand {

    /** Without those that are mistaken for each other when somebody types them. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 14;

    enum DemoSize {
        USUAL,
        BENCH
    }

    @Command(
            description = {
                "Loads what is not there yet; with or without a running server, and again without harm.",
                "Exit code 2 when there are buses of your own and --beside-real-data is missing."
            },
            mixinStandardHelpOptions = true)
    int load(
            @Option(names = "--password", description = "of all people of the demo; one is made when left out")
                    @Nullable String password,
            @Option(names = "--beside-real-data", description = "loads although there are buses of your own")
                    boolean besideRealData,
            @Option(
                            names = "--size",
                            defaultValue = "usual",
                            description = "usual, or bench: fifty buses and years of trips as well, for measuring")
                    DemoSize size,
            @Option(names = "--years", defaultValue = "3", description = "of the size bench; 50,000 trips in three")
                    int years)
            throws SQLException {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        var chosen = password == null ? made() : password;
        try (var installation = Installation.openForCommand(configuration)) {
            MigrateCommand.migrate(installation.database());
            new SchemaStamp(configuration).write();
            try (var services = new Services(installation)) {
                var demo = new Demo(services::get, System.out::println);
                var arrived = demo.load(chosen, besideRealData);
                if (size == DemoSize.BENCH) demo.loadYears(years);
                if (arrived)
                    System.out.printf("The people of the demo sign in with the password %s%n", chosen);
                else System.out.println("The people of the demo keep the password that they have.");
                System.out.println("For example: " + String.join(", ", Demo.people()));
            }
        }
        return 0;
    }

    @Command(
            description = {
                "Removes what was loaded with all that hangs on it, and nothing else; the audit trail stays.",
                "Exit code 2 when people of your own belong to a workshop of the demo."
            },
            mixinStandardHelpOptions = true)
    int clear() throws SQLException {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        try (var installation = Installation.openForCommand(configuration)) {
            DatabaseReady.await(installation.database());
            if (!SchemaState.of(installation.database()).isCurrent())
                throw new ConfigurationException(
                        "The database is not prepared for this version; run: busmanager migrate");
            try (var services = new Services(installation)) {
                new Demo(services::get, System.out::println).clear();
                if (services.get(FirstAdministratorUseCase.class).isNeeded())
                    System.out.println("There is no administrator now; run: busmanager admin create EMAIL");
            }
        }
        return 0;
    }

    private static String made() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
