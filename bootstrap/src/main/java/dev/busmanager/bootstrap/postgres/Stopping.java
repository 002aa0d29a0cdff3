package dev.busmanager.bootstrap.postgres;

import java.util.concurrent.TimeUnit;

/** Ends a PostgreSQL of ours within ten seconds. */
final class Stopping {

    private Stopping() {}

    static void stop(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        try {
            Signal.INT.send(process.pid());
            if (process.waitFor(8, TimeUnit.SECONDS)) {
                return;
            }
            Signal.QUIT.send(process.pid());
            if (process.waitFor(1500, TimeUnit.MILLISECONDS)) {
                return;
            }
        } finally {
            // Nothing committed is lost by it: the next start recovers.
            process.destroyForcibly();
        }
    }
}
