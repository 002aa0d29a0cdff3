package dev.busmanager.bootstrap.command;

import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.bootstrap.configuration.ConfigurationReader;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.doctor.Doctor;
import dev.busmanager.bootstrap.log.Logs;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Looks whether all is well: database, schema, files, machine. Exit code 1 when something is not.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--repair", description = "also removes files that nothing refers to and that are older than a day")
    private boolean repair;

    /** Made only when they are wanted: they need a database that works. */
    private static final class LateServices implements AutoCloseable {

        private final Installation installation;
        private @Nullable Services services;

        LateServices(Installation installation) {
            this.installation = installation;
        }

        Services get() {
            if (services == null) services = new Services(installation);
            return services;
        }

        @Override
        public void close() {
            if (services != null) services.close();
        }
    }

    @Override
    public Integer call() {
        Logs.setUp(LogFormat.TEXT);
        var configuration = new ConfigurationReader(System.getenv()).read();
        try (var installation = Installation.openForCommand(configuration);
                var services = new LateServices(installation)) {
            return new Doctor(installation, () -> services.get().get(SweepFilesUseCase.class))
                            .examine(repair, System.out)
                    ? 0
                    : 1;
        }
    }
}
