package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that a person can tell apart: they end in 1, 2, 3, … */
public final class CountingIds implements Ids {

    private final AtomicLong count = new AtomicLong();

    @Override
    public UUID next() {
        return new UUID(0x7000, 0x8000_0000_0000_0000L | count.incrementAndGet());
    }
}
