package dev.busmanager.domain.schedule;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bus that runs over a route on the same days of each week.
 *
 * @param driver nobody when each trip is given to somebody by itself
 * @param twoWay whether one trip takes the bus there and back
 * @param back the times of the way back, as far as they are known
 * @param turnaroundHours how long the bus is to stand at its goal
 * @param active whether trips come from it at all
 * @param from the first day, and {@code until} the last one
 */
public record Timetable(
        TimetableId id,
        BusId bus,
        RouteId route,
        @Nullable PersonId driver,
        Set<DayOfWeek> days,
        LegTimes outward,
        boolean twoWay,
        @Nullable LegTimes back,
        BigDecimal turnaroundHours,
        boolean active,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String notes,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Timetable> {

    public static final int NOTES_MOST = 1_000;
    public static final BigDecimal USUAL_TURNAROUND = new BigDecimal("3.00");

    private static final int TURNAROUND_MOST = 72;
    private static final int DECIMALS = 2;

    public Timetable {
        if (days.isEmpty()) throw new InvalidInputException("days_of_week", Flaw.missing());
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        if (outward.arrival() == null) throw new InvalidInputException("arrival_time", Flaw.missing());
        if (back != null && !twoWay) throw new IllegalArgumentException("A way back without a way back");
        if (from != null && until != null && until.isBefore(from))
            throw new InvalidInputException("active_until", Flaw.before("active_from"));
        turnaroundHours = hours(turnaroundHours);
    }

    private static BigDecimal hours(BigDecimal hours) {
        if (hours.signum() < 0 || hours.compareTo(BigDecimal.valueOf(TURNAROUND_MOST)) > 0)
            throw new InvalidInputException("turnaround_hours", Flaw.outOfRange(0, TURNAROUND_MOST));
        if (hours.stripTrailingZeros().scale() > DECIMALS)
            throw new InvalidInputException("turnaround_hours", Flaw.tooManyDecimals(DECIMALS));
        return hours.setScale(DECIMALS);
    }

    /** Whether a trip of it leaves on that day, exceptions aside. */
    public boolean runsOn(LocalDate day) {
        return active && !isArchived() && days.contains(day.getDayOfWeek()) && holdsOn(day);
    }

    private boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The trip that leaves on that day. */
    public Run run(LocalDate day, ZoneId zone) {
        return Run.of(day, outward, back, zone);
    }

    /** When it comes to its goal; each timetable says so. */
    public LocalTime arrival() {
        return Objects.requireNonNull(outward.arrival());
    }

    public boolean isOvernight() {
        return outward.isOvernight();
    }

    /** What was said of it when it was added, for telling whether somebody says the same again. */
    public Timetable withoutHistory() {
        return copy(null, Version.FIRST);
    }

    @Override
    public Timetable archivedSince(@Nullable Instant instant) {
        return copy(instant, version);
    }

    private Timetable copy(@Nullable Instant archived, Version at) {
        return new Timetable(
                id, bus, route, driver, days, outward, twoWay, back, turnaroundHours, active, from, until, notes,
                archived, at);
    }
}
