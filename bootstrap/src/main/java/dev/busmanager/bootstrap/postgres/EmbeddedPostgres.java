package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The PostgreSQL that BusManager brings along, from start to {@link #close}.
 *
 * <p>No shutdown hook is installed: a server has to finish its requests first, so whoever started this closes it when
 * its turn has come. Should that never happen, the kernel stops PostgreSQL together with this process.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Commands are short; to wait a little for one is better than to fail. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final long BETWEEN_TRIES_MILLIS = 50;

    private final DatabaseAddress address;
    private final Undo undo;

    private EmbeddedPostgres(DatabaseAddress address, Undo undo) {
        this.address = address;
        this.undo = undo;
    }

    /**
     * For the one server of a home. Commands join it for as long as it runs.
     *
     * @throws PostgresUnavailable at once when another server has this home, and after a while when a command keeps it
     */
    public static EmbeddedPostgres forServer(Path home) {
        return forServer(home, PATIENCE);
    }

    /**
     * For a command: the running server's PostgreSQL, which is left running at the end, or else one of its own.
     *
     * <p>Two commands without a server take turns. One could not join the other, which stops its PostgreSQL as soon as
     * it is done itself.
     *
     * @throws PostgresUnavailable after a while when another command keeps this home
     */
    public static EmbeddedPostgres forCommand(Path home) {
        return forCommand(home, PATIENCE);
    }

    static EmbeddedPostgres forServer(Path home, Duration patience) {
        var place = PostgresHome.at(home);
        var undo = new Undo();
        try {
            var server = ProcessLock.tryTake(place.serverLock()).orElseThrow(() -> alreadyRuns(place));
            undo.with(server::close);
            var deadline = Deadline.in(patience);
            var owner = ProcessLock.tryTake(place.ownerLock());
            while (owner.isEmpty()) {
                pauseBefore(deadline, place);
                owner = ProcessLock.tryTake(place.ownerLock());
            }
            var address = start(place, owner.get(), undo);
            var published = new PublishedAddress(place.published());
            undo.with(published::withdraw);
            published.publish(address);
            return new EmbeddedPostgres(address, undo);
        } catch (IOException e) {
            undo.close();
            throw PostgresUnavailable.cannotUse(place.home(), e);
        } catch (RuntimeException e) {
            undo.close();
            throw e;
        }
    }

    static EmbeddedPostgres forCommand(Path home, Duration patience) {
        var place = PostgresHome.at(home);
        var undo = new Undo();
        try {
            var published = new PublishedAddress(place.published());
            var deadline = Deadline.in(patience);
            while (true) {
                var owner = ProcessLock.tryTake(place.ownerLock());
                if (owner.isPresent()) {
                    return new EmbeddedPostgres(start(place, owner.get(), undo), undo);
                }
                var running = published.read().filter(DatabaseAddress::answers);
                if (running.isPresent()) {
                    return new EmbeddedPostgres(running.get(), undo);
                }
                pauseBefore(deadline, place);
            }
        } catch (IOException e) {
            undo.close();
            throw PostgresUnavailable.cannotUse(place.home(), e);
        } catch (RuntimeException e) {
            undo.close();
            throw e;
        }
    }

    private static DatabaseAddress start(PostgresHome place, ProcessLock owner, Undo undo) {
        undo.with(owner::close);
        // What a killed server left behind.
        new PublishedAddress(place.published()).withdraw();
        var keeper = new Keeper(place);
        undo.with(keeper::close);
        return keeper.start();
    }

    private static void pauseBefore(Deadline deadline, PostgresHome place) {
        if (deadline.passed()) {
            throw new PostgresUnavailable(
                    "The database in %s is in use by BusManager (%s): try again when that is done."
                            .formatted(place.home(), ProcessLock.holder(place.ownerLock())));
        }
        try {
            Thread.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            throw PostgresUnavailable.interrupted(e);
        }
    }

    private static PostgresUnavailable alreadyRuns(PostgresHome place) {
        return new PostgresUnavailable(
                "BusManager already runs on %s (%s): stop it first, or name another folder in BUSMANAGER_HOME."
                        .formatted(place.home(), ProcessLock.holder(place.serverLock())));
    }

    /** Stays the same until the end, also when PostgreSQL had to be started again in between. */
    public DatabaseAddress address() {
        return address;
    }

    /** Returns within about ten seconds. May be called more than once. */
    @Override
    public void close() {
        undo.close();
    }
}
