package dev.busmanager.bootstrap.command;

import dev.busmanager.adapter.postgres.shared.DatabaseTooOldException;
import dev.busmanager.adapter.postgres.shared.ForeignSchemaException;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.bootstrap.postgres.PostgresUnavailable;
import dev.busmanager.domain.shared.DomainException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** All that the program can be asked on the command line. */
@Command(
        name = "busmanager",
        description = "Runs the business of a bus operator.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            MigrateCommand.class,
            AdminCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            OpenApiCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class BusManagerCommand {

    /** It was asked for something that cannot be done like this; a sentence says why. */
    static final int REFUSED = 2;

    private static final int FAILED = 1;

    private BusManagerCommand() {}

    /** @return the exit code: 0 done, 1 failed, 2 refused with a sentence */
    public static int run(String... arguments) {
        var line = new CommandLine(new BusManagerCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, _, _) -> tell(e));
        if (arguments.length == 0) {
            line.usage(System.out);
            return REFUSED;
        }
        return line.execute(arguments);
    }

    static int tell(Exception e) {
        if (isSentence(e)) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
        System.err.println("That failed: " + e);
        e.printStackTrace(System.err);
        return FAILED;
    }

    private static boolean isSentence(Exception e) {
        return e instanceof ConfigurationException
                || e instanceof PostgresUnavailable
                || e instanceof ForeignSchemaException
                || e instanceof DatabaseTooOldException
                || e instanceof DomainException;
    }
}
