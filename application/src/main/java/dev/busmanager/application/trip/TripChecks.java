package dev.busmanager.application.trip;

import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.trip.Findings;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.OdometerCheck;
import dev.busmanager.domain.trip.PlanningCheck;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripQuestion;
import dev.busmanager.domain.trip.TripStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts together what the rules need to know of everything around a trip. */
final class TripChecks {

    private final Trips trips;
    private final TripFacts facts;
    private final CompanyZone company;

    TripChecks(Trips trips, TripFacts facts, CompanyZone company) {
        this.trips = trips;
        this.facts = facts;
        this.company = company;
    }

    /** A bus can be at one place only, and so can its driver. */
    void requireFree(Trip trip) {
        if (trip.status() != TripStatus.IN_PROGRESS) return;
        var bus = trip.assigned().bus();
        var driver = trip.assigned().driver();
        if (bus != null)
            other(trip, trips.onTheWay(bus)).ifPresent(out -> {
                throw new TripException.BusAlreadyOut(plate(bus, trip), out.number().text());
            });
        if (driver != null)
            other(trip, trips.onTheWay(driver)).ifPresent(out -> {
                throw new TripException.DriverAlreadyOut(called(trip.assigned().driverName()), out.number().text());
            });
    }

    private static Optional<Trip> other(Trip trip, Optional<Trip> out) {
        return out.filter(each -> !each.id().equals(trip.id()));
    }

    /** A bus that was put away since is still called by its name. */
    String plate(BusId bus, Trip trip) {
        return facts.bus(bus).map(TripFacts.OfBus::registration).orElseGet(() -> called(trip.assigned().busName()));
    }

    private static String called(@Nullable String name) {
        return name == null ? "" : name;
    }

    Findings ofPlan(Trip trip) {
        return ofPlan(trip, PlanningCheck.CODES);
    }

    /** For several trips that are looked at together. */
    TripOverlaps overlaps() {
        return new TripOverlaps(trips, facts);
    }

    /** Whether its bus and its driver can be had. */
    Findings ofAbsences(Trip trip) {
        return ofPlan(trip, PlanningCheck.ABSENCES);
    }

    private Findings ofPlan(Trip trip, Set<String> codes) {
        return new Findings(
                codes,
                questions(trip).stream()
                        .filter(question -> codes.contains(question.code()))
                        .toList());
    }

    /** Against what is over or was called off nothing stands. */
    private List<TripQuestion> questions(Trip trip) {
        if (!trip.status().isOpen()) return List.of();
        var lastDay = LocalDate.ofInstant(trip.ends(), company.zone());
        var bus = trip.assigned().bus();
        var driver = trip.assigned().driver();
        return new PlanningCheck(bus == null ? null : bus(bus, trip, lastDay), driver == null ? null : driver(driver, trip, lastDay))
                .questions(lastDay);
    }

    private PlanningCheck.@Nullable OfBus bus(BusId id, Trip trip, LocalDate lastDay) {
        return facts.bus(id)
                .map(bus -> new PlanningCheck.OfBus(
                        bus.registration(),
                        bus.status(),
                        trips.firstOverlapping(id, trip).orElse(null),
                        facts.awayFrom(id, firstDay(trip), lastDay).orElse(null),
                        bus.papers()))
                .orElse(null);
    }

    private PlanningCheck.@Nullable OfDriver driver(PersonId id, Trip trip, LocalDate lastDay) {
        return facts.driver(id)
                .map(driver -> new PlanningCheck.OfDriver(
                        driver.fullName(),
                        trips.firstOverlapping(id, trip).orElse(null),
                        facts.awayFrom(id, firstDay(trip), lastDay).orElse(null),
                        driver.licenceUntil()))
                .orElse(null);
    }

    private LocalDate firstDay(Trip trip) {
        return LocalDate.ofInstant(trip.departs(), company.zone());
    }

    Findings ofReadings(Trip trip) {
        return new Findings(OdometerCheck.CODES, questionsOfReadings(trip));
    }

    /** One that was cancelled counts for nothing. */
    private List<TripQuestion> questionsOfReadings(Trip trip) {
        if (trip.status() == TripStatus.CANCELLED) return List.of();
        var bus = trip.assigned().bus();
        if (bus == null || trip.readings().firstKnown() == null) return List.of();
        var routeKm = facts.route(trip.assigned().route())
                .map(TripFacts.OfRoute::distanceKm)
                .orElse(null);
        return new OdometerCheck(
                        known(trips.readBefore(bus, trip), before -> before.readings().lastKnown()),
                        known(trips.readAfter(bus, trip), after -> after.readings().firstKnown()),
                        routeKm)
                .questions(trip.readings());
    }

    private static OdometerCheck.@Nullable Known known(Optional<Trip> neighbour, Function<Trip, @Nullable Odometer> reading) {
        if (neighbour.isEmpty()) return null;
        var read = reading.apply(neighbour.get());
        return read == null ? null : new OdometerCheck.Known(read, neighbour.get().number());
    }
}
