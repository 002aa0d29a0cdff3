package dev.busmanager.domain.trip;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One journey of a trip: what was planned, what became of it, and what it brought in.
 *
 * @param departs as planned, like {@code arrives}
 * @param leftAt as somebody told it who was there, like {@code arrivedAt}
 */
public record Leg(
        @Nullable Instant departs,
        @Nullable Instant arrives,
        @Nullable Instant leftAt,
        @Nullable Instant arrivedAt,
        Takings takings) {

    public static Leg planned(@Nullable Instant departs, @Nullable Instant arrives) {
        return new Leg(departs, arrives, null, null, Takings.NONE);
    }

    /** Whether anything would be lost with it. */
    boolean hasEntries() {
        return leftAt != null || arrivedAt != null || !takings.isNothing();
    }

    Leg replanned(@Nullable Instant newDeparts, @Nullable Instant newArrives) {
        return new Leg(newDeparts, newArrives, leftAt, arrivedAt, takings);
    }

    /** As if nobody had begun it. */
    Leg ahead() {
        return new Leg(departs, arrives, null, null, takings);
    }

    /** Where the trip was closed it has not arrived after all. */
    Leg openedAgain(@Nullable Instant closedAt) {
        return Objects.equals(arrivedAt, closedAt) ? arrived(null) : this;
    }

    Leg left(Instant at) {
        return new Leg(departs, arrives, at, arrivedAt, takings);
    }

    Leg arrived(@Nullable Instant at) {
        return new Leg(departs, arrives, leftAt, at, takings);
    }

    Leg taking(Takings newTakings) {
        return new Leg(departs, arrives, leftAt, arrivedAt, newTakings);
    }
}
