package dev.busmanager.application.trip.in;

import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.LastReading;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripAction;
import dev.busmanager.domain.trip.TripId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trip with what it takes to name it.
 *
 * @param day the business day on which it was to leave
 * @param expenses what of it was approved
 * @param lastReading of the bus before this trip; only where one trip is looked at
 * @param actions what whoever asked may do with it now
 */
public record TripView(
        Trip trip,
        LocalDate day,
        @Nullable BusOfTrip bus,
        @Nullable DriverOfTrip driver,
        RouteOfTrip route,
        Chain chain,
        Money expenses,
        @Nullable LastReading lastReading,
        Set<TripAction> actions,
        Instant createdAt,
        Instant updatedAt) {

    /** @param ownership as it held on the day of the trip; nothing for whom that is none of his business */
    public record BusOfTrip(
            UUID id, String registration, @Nullable String name, @Nullable Ownership ownership) {
        public String calledName() {
            return name == null ? registration : name;
        }
    }

    public record DriverOfTrip(UUID id, String fullName, @Nullable String phone) {}

    public record RouteOfTrip(
            UUID id,
            String name,
            @Nullable BigDecimal distanceKm,
            @Nullable String fromAddress,
            @Nullable String toAddress) {}

    /**
     * The trips of one timetable, in the order in which they leave; those that were cancelled are passed over.
     *
     * @param position 1 for the first one
     */
    public record Chain(@Nullable TripId previous, @Nullable TripId next, int position) {}

    public TripView after(@Nullable LastReading reading) {
        return new TripView(
                trip, day, bus, driver, route, chain, expenses, reading, actions, createdAt, updatedAt);
    }

    /** Whose bus it is, and how it is shared, stays in the office. */
    public TripView forDriver() {
        var seen = bus == null ? null : new BusOfTrip(bus.id(), bus.registration(), bus.name(), null);
        return new TripView(
                trip, day, seen, driver, route, chain, expenses, lastReading, TripAction.forDriver(trip), createdAt,
                updatedAt);
    }
}
