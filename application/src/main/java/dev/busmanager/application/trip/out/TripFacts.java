package dev.busmanager.application.trip.out;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.trip.PlanningCheck.Holding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has to be known of a bus, a driver and a route before they become a trip. */
public interface TripFacts {

    /** Of a bus of the fleet; not of one that was put away. */
    Optional<OfBus> bus(BusId id);

    /** Of somebody who drives and was not put away. */
    Optional<OfDriver> driver(PersonId id);

    Optional<OfRoute> route(RouteId id);

    /** The first of the days from then until then on which the bus cannot be had. */
    Optional<LocalDate> awayFrom(BusId bus, LocalDate from, LocalDate until);

    Optional<LocalDate> awayFrom(PersonId driver, LocalDate from, LocalDate until);

    /** @param papers the current ones that the law wants, with their last days */
    record OfBus(String registration, @Nullable String name, BusStatus status, List<Holding> papers) {
        public String calledName() {
            return name == null ? registration : name;
        }
    }

    /** @param licenceUntil as the office has confirmed it */
    record OfDriver(String fullName, @Nullable LocalDate licenceUntil) {}

    record OfRoute(String name, @Nullable BigDecimal distanceKm, @Nullable Duration takes) {}
}
