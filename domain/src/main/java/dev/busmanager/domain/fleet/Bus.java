package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bus of the fleet. Whose it is and which papers it has changes by the day and stands beside it. */
public record Bus(
        BusId id,
        Registration registration,
        @Nullable String name,
        int capacity,
        @Nullable String type,
        BusStatus status,
        TaxTerms tax,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Bus> {

    public static final int USUAL_CAPACITY = 40;
    public static final String USUAL_TYPE = "AC Sleeper";

    public static final int NAME_MOST = 100;
    public static final int TYPE_MOST = 50;

    private static final int CAPACITY_MOST = 200;

    public Bus {
        if (capacity < 1 || capacity > CAPACITY_MOST)
            throw new InvalidInputException("capacity", Flaw.outOfRange(1, CAPACITY_MOST));
    }

    /** How people call it, such as on the sheet of a trip. */
    public String calledName() {
        return name == null ? registration.text() : name;
    }

    /** @param day of the last payment; none when nobody knows of one */
    public Bus taxPaidOn(@Nullable LocalDate day) {
        var terms = new TaxTerms(tax.homeState(), tax.monthly(), tax.dueDay(), day);
        return new Bus(id, registration, name, capacity, type, status, terms, archivedAt, version);
    }

    /** What was said of it when it was added, for telling whether somebody says the same again. */
    public Bus withoutHistory() {
        return new Bus(id, registration, name, capacity, type, status, tax, null, Version.FIRST);
    }

    @Override
    public Bus archivedSince(@Nullable Instant instant) {
        return new Bus(id, registration, name, capacity, type, status, tax, instant, version);
    }
}
