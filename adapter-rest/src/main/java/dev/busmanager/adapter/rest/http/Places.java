package dev.busmanager.adapter.rest.http;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that serve requests, and the queue before them. Each request at work costs about 90 KB of buffers, so
 * there are few places; whoever waited too long for one is told so instead of being kept hanging.
 */
final class Places extends ThreadPoolExecutor {

    /** Two processors and five database connections are busy long before this many. */
    static final int COUNT = 12;

    /** How long a request may wait for a place. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final ThreadLocal<Long> WAITED = ThreadLocal.withInitial(() -> 0L);

    Places() {
        super(COUNT, COUNT, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new Named());
        allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        var queued = System.nanoTime();
        super.execute(() -> {
            WAITED.set(System.nanoTime() - queued);
            task.run();
        });
    }

    /** Whether the request that this thread has just taken up waited longer than is decent. */
    static boolean waitedTooLong() {
        return WAITED.get() > PATIENCE.toNanos();
    }

    private static final class Named implements ThreadFactory {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable task) {
            var thread = new Thread(task, "request-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
