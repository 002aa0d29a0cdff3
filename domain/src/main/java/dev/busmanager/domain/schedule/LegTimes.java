package dev.busmanager.domain.schedule;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a bus leaves and comes, by the clock on the wall. It may come on the next day.
 *
 * @param arrival nothing when nobody has said
 */
public record LegTimes(LocalTime departure, @Nullable LocalTime arrival) {

    /** Whoever leaves and arrives at the same time of day has not been away over night. */
    public boolean isOvernight() {
        return arrival != null && arrival.isBefore(departure);
    }

    /** By the clock on the wall; whether a clock is changed on the way is not known here. */
    public @Nullable Duration length() {
        if (arrival == null) return null;
        var length = Duration.between(departure, arrival);
        return isOvernight() ? length.plusDays(1) : length;
    }
}
