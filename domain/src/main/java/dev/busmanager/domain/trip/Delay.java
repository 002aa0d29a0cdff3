package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How late somebody on the way expects to be, and why. */
public record Delay(int minutes, @Nullable String reason, Instant notedAt) {

    public static final int REASON_MOST = 200;

    /** Two days: after that it is another trip. */
    private static final int MOST = 2_880;

    public Delay {
        if (minutes < 1 || minutes > MOST) throw new InvalidInputException("minutes", Flaw.outOfRange(1, MOST));
    }
}
