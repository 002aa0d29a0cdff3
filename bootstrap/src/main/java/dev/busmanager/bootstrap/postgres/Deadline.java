package dev.busmanager.bootstrap.postgres;

import java.time.Duration;

/** A moment that a jump of the wall clock does not move: a Raspberry Pi learns the time only after it has booted. */
record Deadline(long nanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0;
    }
}
