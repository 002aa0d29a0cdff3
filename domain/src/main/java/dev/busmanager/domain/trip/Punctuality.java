package dev.busmanager.domain.trip;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How late a trip is. What somebody on the way has said counts; otherwise the clock and the plan tell.
 *
 * @param minutes late; 0 when it is on time or nobody can know
 */
public record Punctuality(long minutes, boolean late) {

    /** Until then nobody calls it late. */
    private static final long GRACE_MINUTES = 15;

    public static final Punctuality ON_TIME = new Punctuality(0, false);

    public static Punctuality of(Trip trip, Instant now) {
        return switch (trip.status()) {
            case CANCELLED -> ON_TIME;
            case SCHEDULED -> by(trip.delay(), between(trip.departs(), now));
            case IN_PROGRESS -> by(trip.delay(), onTheWay(trip, now));
            case COMPLETED -> by(null, between(plannedEnd(trip), trip.endedAt()));
        };
    }

    private static Punctuality by(@Nullable Delay told, long minutes) {
        long most = Math.max(told == null ? 0 : told.minutes(), minutes);
        return most <= 0 ? ON_TIME : new Punctuality(most, most > GRACE_MINUTES);
    }

    /** Behind the plan by what it left too late, or by what it should have come already, whichever is more. */
    private static long onTheWay(Trip trip, Instant now) {
        var leg = onTheWayBack(trip) ? trip.back() : trip.there();
        if (leg == null) return 0;
        long leftLate = leg.leftAt() == null ? 0 : between(leg.departs(), leg.leftAt());
        long overdue = leg.arrivedAt() == null ? between(leg.arrives(), now) : between(leg.arrives(), leg.arrivedAt());
        return Math.max(leftLate, overdue);
    }

    /**
     * When a trip will be over as things stand, or when it was. What is lost on the way there is made good while the
     * bus waits for its way back.
     */
    public static Instant expectedEnd(Trip trip, Instant now) {
        long late = of(trip, now).minutes();
        return switch (trip.status()) {
            case CANCELLED -> trip.ends();
            case COMPLETED -> trip.endedAt() == null ? trip.ends() : trip.endedAt();
            case SCHEDULED -> trip.ends().plus(Duration.ofMinutes(late));
            case IN_PROGRESS -> latest(trip.ends().plus(Duration.ofMinutes(Math.max(0, late - rest(trip)))), now);
        };
    }

    private static long rest(Trip trip) {
        if (trip.back() == null || onTheWayBack(trip)) return 0;
        return Math.max(0, between(trip.there().arrives(), trip.back().departs()));
    }

    private static Instant latest(Instant one, Instant another) {
        return one.isAfter(another) ? one : another;
    }

    private static boolean onTheWayBack(Trip trip) {
        return trip.back() != null && (trip.back().leftAt() != null || trip.readings().hasReturn());
    }

    private static @Nullable Instant plannedEnd(Trip trip) {
        return trip.back() == null ? trip.there().arrives() : trip.back().arrives();
    }

    private static long between(@Nullable Instant planned, @Nullable Instant real) {
        return planned == null || real == null ? 0 : Duration.between(planned, real).toMinutes();
    }
}
