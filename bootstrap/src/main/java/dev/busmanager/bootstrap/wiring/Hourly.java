package dev.busmanager.bootstrap.wiring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Does something when the server has started and every hour from then on, in a thread of its own. */
final class Hourly implements SmartLifecycle {

    private static final Duration HOUR = Duration.ofHours(1);

    private final String name;
    private final Runnable work;
    private volatile boolean running;
    private @Nullable Thread thread;

    Hourly(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private void run() {
        try {
            while (running) {
                work.run();
                Thread.sleep(HOUR);
            }
        } catch (InterruptedException _) {
            // The server stops.
        }
    }

    /** What it is just doing is rolled back by the database if it is not finished when the connections close. */
    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
