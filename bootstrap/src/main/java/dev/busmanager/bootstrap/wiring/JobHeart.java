package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.operations.out.Heart;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A thread that exists only while a job runs, and takes a connection for the moment of a beat. */
final class JobHeart implements Heart {

    /** A third of a lease. */
    private static final Duration PAUSE = Duration.ofSeconds(20);

    /** However often there is a reason: each beat makes open screens ask. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    @Override
    public Pulse start(Runnable beat) {
        var pulse = new Beating(beat);
        Thread.ofVirtual().name("job-heart").start(pulse);
        return pulse;
    }

    private static final class Beating implements Pulse, Runnable {

        private final Runnable beat;
        private final Semaphore reasons = new Semaphore(0);
        private final Semaphore over = new Semaphore(0);
        private volatile boolean stopped;

        Beating(Runnable beat) {
            this.beat = beat;
        }

        @Override
        public void run() {
            try {
                while (!stopped) {
                    reasons.tryAcquire(PAUSE.toSeconds(), TimeUnit.SECONDS);
                    reasons.drainPermits();
                    if (!stopped) beat.run();
                    over.tryAcquire(SHORTEST_PAUSE.toSeconds(), TimeUnit.SECONDS);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void soon() {
            if (reasons.availablePermits() == 0) reasons.release();
        }

        @Override
        public void stop() {
            stopped = true;
            reasons.release();
            over.release();
        }
    }
}
