package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PostgreSQL running from start to close. All its processes are started by one thread, which then waits for them
 * to end: the kernel ties PostgreSQL's life to that very thread (see {@link RunAs}), so it must live as long, and a
 * caller's thread may not.
 */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

    private static final int PORTS_TO_TRY = 5;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** Whoever lived this long is not falling over again and again. */
    private static final Duration HEALTHY = Duration.ofMinutes(1);

    private final PostgresHome place;
    private final Thread thread;
    private final CompletableFuture<DatabaseAddress> started = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** Guarded by this. */
    private @Nullable Process process;

    Keeper(PostgresHome place) {
        this.place = place;
        thread = Thread.ofPlatform().daemon().name("embedded-postgres").unstarted(this::keep);
    }

    DatabaseAddress start() {
        thread.start();
        try {
            return started.get();
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof PostgresUnavailable sentence
                    ? sentence
                    : new PostgresUnavailable(
                            "The embedded PostgreSQL could not be started: %s.".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            close();
            throw PostgresUnavailable.interrupted(e);
        }
    }

    private void keep() {
        try {
            var cluster = Cluster.in(place);
            var address = startOnFreePort(cluster);
            started.complete(address);
            keepUp(cluster, address);
        } catch (IOException e) {
            started.completeExceptionally(PostgresUnavailable.cannotUse(place.home(), e));
        } catch (InterruptedException e) {
            started.completeExceptionally(PostgresUnavailable.interrupted(e));
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
        }
    }

    private DatabaseAddress startOnFreePort(Cluster cluster) throws IOException, InterruptedException {
        for (var tries = 0; tries < PORTS_TO_TRY; tries++) {
            var address = cluster.address(freePort());
            switch (launch(cluster, address)) {
                case YES -> {
                    return address;
                }
                case PORT_TAKEN -> LOG.log(Level.DEBUG, () -> address + " was taken meanwhile");
                case PASSWORD_REFUSED -> {
                    LOG.log(Level.WARNING, "PostgreSQL did not know its passwords in %s; they are set anew."
                            .formatted(place.passwords()));
                    cluster.setPasswordsAnew();
                }
            }
        }
        throw new PostgresUnavailable("PostgreSQL got no port on 127.0.0.1 in %d tries: start again."
                .formatted(PORTS_TO_TRY));
    }

    /** Another program may take it before PostgreSQL does; then the next is tried. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private Readiness.Answer launch(Cluster cluster, DatabaseAddress address)
            throws IOException, InterruptedException {
        cluster.prepare();
        var fresh = spawn(cluster, address.port());
        var ready = false;
        try {
            var answer = new Readiness(fresh, cluster.log(), place, closing).await(address);
            ready = answer == Readiness.Answer.YES;
            return answer;
        } finally {
            if (!ready) {
                Stopping.stop(fresh);
            }
        }
    }

    /** Under the lock, so that none is started behind the back of a close. */
    private synchronized Process spawn(Cluster cluster, int port) throws IOException {
        if (isClosing()) {
            throw new PostgresUnavailable("PostgreSQL was stopped before it was started.");
        }
        return process = cluster.start(port);
    }

    /** The address stays as it is, so that connections of the server come back by themselves. */
    private void keepUp(Cluster cluster, DatabaseAddress address) throws InterruptedException {
        var pause = SHORTEST_PAUSE;
        while (true) {
            var healthy = Deadline.in(HEALTHY);
            var exit = running().waitFor();
            if (isClosing()) {
                return;
            }
            LOG.log(Level.WARNING, "PostgreSQL ended unexpectedly (exit code %d); it is started again on port %d."
                    .formatted(exit, address.port()));
            pause = healthy.passed() ? SHORTEST_PAUSE : pause;
            do {
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } while (!startedAgain(cluster, address));
            LOG.log(Level.INFO, "PostgreSQL runs again on port %d.".formatted(address.port()));
        }
    }

    /** Whatever goes wrong here may pass (a full disk, a taken port), and giving up would help nobody. */
    private boolean startedAgain(Cluster cluster, DatabaseAddress address) throws InterruptedException {
        try {
            var answer = launch(cluster, address);
            if (answer == Readiness.Answer.YES) {
                return true;
            }
            LOG.log(Level.WARNING, "PostgreSQL could not be started again on port %d (%s); it is tried further."
                    .formatted(address.port(), answer));
        } catch (IOException | RuntimeException e) {
            if (!isClosing()) {
                LOG.log(Level.WARNING, "PostgreSQL could not be started again; it is tried further. " + e.getMessage());
            }
        }
        return false;
    }

    private synchronized Process running() {
        if (process == null) {
            throw new IllegalStateException("Nothing was started");
        }
        return process;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Returns when PostgreSQL is gone, at the latest after ten seconds. */
    @Override
    public void close() {
        closing.countDown();
        var interrupted = Thread.interrupted();
        try {
            stop();
        } catch (InterruptedException _) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() throws InterruptedException {
        Process last;
        synchronized (this) {
            last = process;
        }
        if (last != null) {
            Stopping.stop(last);
        }
        // It may be unpacking or clearing away at this moment, which it must not go on with once the lock is let go.
        thread.interrupt();
        thread.join(Duration.ofSeconds(2));
    }
}
