package dev.busmanager.application.trip.out;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Month;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.application.trip.in.TripQueries.Totals;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.trip.Origin;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Trips {

    Optional<Trip> find(TripId id);

    /** Held until the unit of work ends. */
    Optional<Trip> lock(TripId id);

    Optional<TripView> view(TripId id);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<TripView> sink);

    Totals totals(Filter filter);

    Month month(PersonId driver, YearMonth month);

    /**
     * The next number of that day, which nobody gets again.
     *
     * @return one that no trip has
     */
    TripNumber nextNumber(LocalDate day);

    boolean isTaken(TripNumber number);

    /** @return whether it was added; not when there is one under this id, or one of this day of its timetable */
    boolean add(Trip trip, Instant now);

    /**
     * @throws TripException.BusAlreadyOut if the bus is on the way with another trip
     * @throws TripException.DriverAlreadyOut if the driver is
     */
    void update(Trip trip, Instant now);

    void remove(TripId id);

    /** The trip with which the bus is on the way. */
    Optional<Trip> onTheWay(BusId bus);

    Optional<Trip> onTheWay(PersonId driver);

    /** Among the trips of a bus with a reading, the last one that left before that one, whoever entered it when. */
    Optional<Trip> readBefore(BusId bus, Trip trip);

    Optional<Trip> readAfter(BusId bus, Trip trip);

    /** Others that are planned or on the way, and take the bus at that time. */
    List<Trip> overlapping(BusId bus, Trip trip);

    List<Trip> overlapping(PersonId driver, Trip trip);

    /** Of these the first one to leave. */
    Optional<TripNumber> firstOverlapping(BusId bus, Trip trip);

    Optional<TripNumber> firstOverlapping(PersonId driver, Trip trip);

    /**
     * Those that are planned or on the way, and take the bus at some moment between two.
     *
     * @param ends nothing when nobody knows
     */
    List<Trip> taking(BusId bus, Instant begins, @Nullable Instant ends);

    List<Trip> taking(PersonId driver, Instant begins, @Nullable Instant ends);

    /** Whether the trip of that day of a timetable is there, whatever became of it. */
    boolean isMade(Origin origin);

    /** Gives the trips of a timetable their places in the chain again. */
    void numberChain(TimetableId timetable);
}
