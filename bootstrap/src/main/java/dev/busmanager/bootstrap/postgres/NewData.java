package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A data directory with nothing in it but our role and our empty database. */
final class NewData {

    /** A slow card may need a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private NewData() {}

    static void fill(Path folder, Binaries binaries, RunAs runAs, Passwords passwords)
            throws IOException, InterruptedException {
        runAs.takeOver(folder);
        // The builtin locale sorts alike on every machine, and no system upgrade can spoil an index.
        var outcome = Program.run(
                runAs.program(
                        binaries.initdb(),
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--auth-local=reject",
                        "--auth-host=scram-sha-256",
                        "--no-instructions"),
                "",
                PATIENCE);
        if (!outcome.success()) {
            throw new PostgresUnavailable("A new database could not be made in %s: %s."
                    .formatted(folder.getParent(), outcome.complaint()));
        }
        SingleUser.run(
                binaries,
                runAs,
                folder,
                """
                alter role postgres password '%s'
                create role %s login password '%s'
                create database %s owner %s
                """
                        .formatted(
                                passwords.superuser(),
                                Cluster.NAME,
                                passwords.application(),
                                Cluster.NAME,
                                Cluster.NAME),
                PATIENCE);
    }
}
