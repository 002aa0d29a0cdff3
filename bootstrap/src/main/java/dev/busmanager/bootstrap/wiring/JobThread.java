package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.operations.JobRunner;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** The one thread in which jobs are done, from after the start of the server until before its end. */
final class JobThread implements SmartLifecycle {

    /** For a job to notice that it is to leave; one that does not is taken over by another process, or at the next start. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JobRunner runner;
    private volatile boolean running;
    private @Nullable Thread thread;

    JobThread(JobRunner runner) {
        this.runner = runner;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("jobs").start(this::run);
    }

    private void run() {
        try {
            runner.work();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        runner.close();
        try {
            if (thread != null) thread.join(PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
