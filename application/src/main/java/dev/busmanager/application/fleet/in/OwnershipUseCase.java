package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.Ownership;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose a bus was, is and will be; profit is parted by what held on the day. */
public interface OwnershipUseCase {

    /** Newest first. */
    List<Span> history(Actor actor, BusId bus);

    /**
     * Holds from that day until something else does; says anew what was to hold from that very day.
     *
     * @param expected of the bus
     */
    List<Span> holdsFrom(Actor actor, BusId bus, LocalDate from, Ownership ownership, ExpectedVersion expected);

    /** What held before goes on instead. */
    List<Span> remove(Actor actor, BusId bus, LocalDate from, ExpectedVersion expected);

    /**
     * @param until its last day; none for the one that has no end yet
     * @param today whether it is what holds today
     */
    record Span(LocalDate from, @Nullable LocalDate until, Ownership ownership, boolean today) {}
}
