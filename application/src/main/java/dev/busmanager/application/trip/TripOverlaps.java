package dev.busmanager.application.trip;

import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.trip.Findings;
import dev.busmanager.domain.trip.PlanningCheck;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the trips beside a trip have to do with it. Those that are looked at together have the same bus or the same
 * driver, who is looked up once for all of them.
 */
final class TripOverlaps {

    private final Trips trips;
    private final TripFacts facts;
    private final Map<BusId, Optional<String>> plates = new HashMap<>();
    private final Map<PersonId, Optional<String>> names = new HashMap<>();

    TripOverlaps(Trips trips, TripFacts facts) {
        this.trips = trips;
        this.facts = facts;
    }

    Findings of(Trip trip) {
        return new Findings(PlanningCheck.OVERLAPS, trip.status().isOpen() ? questions(trip) : List.of());
    }

    private List<TripQuestion> questions(Trip trip) {
        var questions = new ArrayList<TripQuestion>();
        var bus = trip.assigned().bus();
        var driver = trip.assigned().driver();
        if (bus != null)
            trips.firstOverlapping(bus, trip).ifPresent(number -> plate(bus)
                    .ifPresent(plate -> questions.add(new TripQuestion.BusOverlaps(plate, number.text()))));
        if (driver != null)
            trips.firstOverlapping(driver, trip).ifPresent(number -> name(driver)
                    .ifPresent(name -> questions.add(new TripQuestion.DriverOverlaps(name, number.text()))));
        return questions;
    }

    private Optional<String> plate(BusId bus) {
        return plates.computeIfAbsent(bus, id -> facts.bus(id).map(TripFacts.OfBus::registration));
    }

    private Optional<String> name(PersonId driver) {
        return names.computeIfAbsent(driver, id -> facts.driver(id).map(TripFacts.OfDriver::fullName));
    }
}
