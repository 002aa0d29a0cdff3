package dev.busmanager.domain.schedule;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a bus or a driver cannot be had: in the workshop, on leave.
 *
 * @param from the first of these days, and {@code until} the last one; nothing when nobody knows
 */
public record Absence(
        AbsenceId id, Subject of, LocalDate from, @Nullable LocalDate until, @Nullable String reason, Version version) {

    public static final int REASON_MOST = 200;

    /** Who or what is away. */
    public sealed interface Subject {
        record OfBus(BusId bus) implements Subject {}

        record OfDriver(PersonId driver) implements Subject {}
    }

    public Absence {
        if (until != null && until.isBefore(from))
            throw new InvalidInputException("until_day", Flaw.before("from_day"));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it touches the days between two moments. */
    public boolean touches(Instant begins, Instant ends, ZoneId zone) {
        var first = LocalDate.ofInstant(begins, zone);
        var last = LocalDate.ofInstant(ends, zone);
        return !last.isBefore(from) && (until == null || !first.isAfter(until));
    }
}
