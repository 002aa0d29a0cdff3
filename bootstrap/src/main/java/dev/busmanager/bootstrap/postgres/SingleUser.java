package dev.busmanager.bootstrap.postgres;

import java.nio.file.Path;
import java.time.Duration;

/** Statements, one a line, given to a PostgreSQL that nobody can connect to. Passwords pass through its input only. */
final class SingleUser {

    private SingleUser() {}

    static void run(Binaries binaries, RunAs runAs, Path data, String statements, Duration patience)
            throws InterruptedException {
        var outcome = Program.run(
                runAs.program(
                        binaries.postgres(),
                        "--single",
                        "-D",
                        data.toString(),
                        "-c",
                        "exit_on_error=on",
                        "-c",
                        "log_min_error_statement=panic",
                        "postgres"),
                statements,
                patience);
        if (!outcome.success()) {
            throw new PostgresUnavailable("PostgreSQL's roles could not be set up in %s: %s."
                    .formatted(data.getParent(), outcome.complaint()));
        }
    }
}
