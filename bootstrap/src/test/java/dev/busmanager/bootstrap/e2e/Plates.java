package dev.busmanager.bootstrap.e2e;

import java.util.concurrent.atomic.AtomicInteger;

/** Registrations that no other test uses. */
final class Plates {

    private static final AtomicInteger LAST = new AtomicInteger(1_000);

    private Plates() {}

    static String next() {
        return "MH 14 TS %d".formatted(LAST.incrementAndGet());
    }
}
