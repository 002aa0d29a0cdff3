package dev.busmanager.domain.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable means on one day, as moments. A bus turns round at the first time of day of its way back that comes
 * after its arrival, be that on the same day or the next.
 *
 * @param day on which it leaves, whenever it comes back
 */
public record Run(
        LocalDate day,
        Instant departs,
        @Nullable Instant arrives,
        @Nullable Instant backDeparts,
        @Nullable Instant backArrives) {

    public static Run of(LocalDate day, LegTimes outward, @Nullable LegTimes back, ZoneId zone) {
        var departs = day.atTime(outward.departure());
        var arrives = next(departs, outward.arrival());
        var backDeparts = back == null ? null : next(arrives == null ? departs : arrives, back.departure());
        var backArrives = backDeparts == null ? null : next(backDeparts, back.arrival());
        return new Run(
                day,
                moment(departs, zone),
                arrives == null ? null : moment(arrives, zone),
                backDeparts == null ? null : moment(backDeparts, zone),
                backArrives == null ? null : moment(backArrives, zone));
    }

    private static @Nullable LocalDateTime next(LocalDateTime from, @Nullable LocalTime time) {
        if (time == null) return null;
        var sameDay = from.toLocalDate().atTime(time);
        return sameDay.isBefore(from) ? sameDay.plusDays(1) : sameDay;
    }

    private static Instant moment(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }

    /** The business day on which it comes to its goal, before it turns round. */
    public LocalDate arrivalDay(ZoneId zone) {
        return arrives == null ? day : LocalDate.ofInstant(arrives, zone);
    }

    /** How long the bus stands at its goal. */
    public @Nullable Duration turnaround() {
        return arrives == null || backDeparts == null ? null : Duration.between(arrives, backDeparts);
    }

    /** When it is back, or what is nearest to that. The way back is taken to be as long as the way there. */
    public Instant ends() {
        if (backArrives != null) return backArrives;
        var there = arrives == null ? Duration.ZERO : Duration.between(departs, arrives);
        if (backDeparts != null) return backDeparts.plus(there);
        return arrives == null ? departs : arrives;
    }
}
