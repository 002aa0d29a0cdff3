package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.out.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** UUIDs of version 7: milliseconds first, so that new rows lie together at the end of an index. */
@Component
class TimeOrderedIds implements Ids {

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long version = 0x7000L | (random.nextInt() & 0x0fffL);
        long variant = 0x8000_0000_0000_0000L | (random.nextLong() & 0x3fff_ffff_ffff_ffffL);
        return new UUID(clock.millis() << 16 | version, variant);
    }
}
