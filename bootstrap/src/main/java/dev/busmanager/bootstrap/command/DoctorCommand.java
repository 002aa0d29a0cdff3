package dev.busmanager.bootstrap.command;

import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.doctor.Doctor;
import dev.busmanager.bootstrap.log.Logs;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Looks whether all is well: database, schema, files, machine. Exit code 1 when something is not.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--repair", description = "also removes files that nothing refers to and that are older than a day")
    private boolean repair;

    @Override
    public Integer call() {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        try (var installation = Installation.openForCommand(configuration)) {
            return new Doctor(installation).examine(repair, System.out) ? 0 : 1;
        }
    }
}
