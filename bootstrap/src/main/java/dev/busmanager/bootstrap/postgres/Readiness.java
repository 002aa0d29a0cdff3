package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until a PostgreSQL that was just started lets us in. */
final class Readiness {

    enum Answer {
        YES,
        PORT_TAKEN,
        PASSWORD_REFUSED
    }

    /** Replaying 128 MB of journal from a slow card, with room to spare. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long BETWEEN_TRIES_MILLIS = 20;
    private static final long FULL_DISK = 16 * 1024 * 1024;

    private final Process process;
    private final PostgresLog log;
    private final PostgresHome place;
    private final CountDownLatch givenUp;

    Readiness(Process process, PostgresLog log, PostgresHome place, CountDownLatch givenUp) {
        this.process = process;
        this.log = log;
        this.place = place;
        this.givenUp = givenUp;
    }

    Answer await(DatabaseAddress address) throws InterruptedException, IOException {
        var deadline = Deadline.in(PATIENCE);
        while (!deadline.passed()) {
            // Asked first: with PostgreSQL gone, whoever answers on that port is somebody else.
            if (!process.isAlive()) {
                return endedEarly();
            }
            try (var _ = address.connect()) {
                return Answer.YES;
            } catch (SQLException e) {
                // So that a foreign program on the port is not mistaken for a PostgreSQL that forgot us.
                if ("28P01".equals(e.getSQLState()) && process.isAlive()) {
                    return Answer.PASSWORD_REFUSED;
                }
            }
            if (givenUp.await(BETWEEN_TRIES_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new PostgresUnavailable("PostgreSQL was stopped before it was ready.");
            }
        }
        throw new PostgresUnavailable("PostgreSQL was not ready within %d s (%s): see %s."
                .formatted(PATIENCE.toSeconds(), log.lastWords(), place.log()));
    }

    private Answer endedEarly() throws IOException {
        if (log.tells("Address already in use")) {
            return Answer.PORT_TAKEN;
        }
        if (Files.getFileStore(place.folder()).getUsableSpace() < FULL_DISK) {
            throw new PostgresUnavailable(
                    "PostgreSQL cannot start because the disk that holds %s is full: make room and start again."
                            .formatted(place.folder()));
        }
        throw new PostgresUnavailable(
                "PostgreSQL could not start (%s): see %s.".formatted(log.lastWords(), place.log()));
    }
}
