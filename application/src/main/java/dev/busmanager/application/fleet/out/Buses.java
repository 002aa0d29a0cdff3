package dev.busmanager.application.fleet.out;

import dev.busmanager.application.fleet.in.BusQueries.Filter;
import dev.busmanager.application.fleet.in.BusQueries.Order;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

public interface Buses {

    /** Held until the unit of work ends. */
    Optional<Bus> lock(BusId id);

    /** The same for an id that a new bus is to have: nobody else can add one under it until the unit of work ends. */
    Optional<Bus> claim(BusId id);

    Optional<BusView> view(BusId id);

    /** Of those that are not put away. */
    Optional<BusView> ofPlate(Registration registration);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<BusView> sink);

    /** @throws FleetException.RegistrationTaken if there is such a bus, in whatever spelling */
    void add(Bus bus, Instant now);

    /** @throws FleetException.RegistrationTaken if there is such a bus, in whatever spelling */
    void update(Bus bus, Instant now);

    void remove(BusId id);

    /** What holds from a day on, until something else does; replaces what was to hold from that very day. */
    void ownedFrom(BusId id, LocalDate day, Ownership ownership);

    Ownership ownership(BusId id, LocalDate day);

    /** By the day from which each holds. */
    SortedMap<LocalDate, Ownership> ownerships(BusId id);

    void forgetOwnership(BusId id, LocalDate day);
}
