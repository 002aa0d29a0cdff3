package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Trips that are planned, or on the way, with a bus or a driver who cannot be had. */
public final class TripsOfTheAbsent {

    private final Trips trips;
    private final TripBook book;
    private final TripChecks checks;
    private final CompanyZone company;

    public TripsOfTheAbsent(Trips trips, TripDesk desk, CompanyZone company) {
        this.trips = trips;
        this.book = desk.book();
        this.checks = desk.checks();
        this.company = company;
    }

    /** Until the unit of work ends nobody plans a trip with whom it is about. */
    public void hold(Subject of) {
        book.hold(of);
    }

    public List<Trip> touchedBy(Absence absence) {
        var begins = midnight(absence.from());
        var until = absence.until();
        var ends = until == null ? null : midnight(until.plusDays(1));
        return switch (absence.of()) {
            case Subject.OfBus(var bus) -> trips.taking(bus, begins, ends);
            case Subject.OfDriver(var driver) -> trips.taking(driver, begins, ends);
        };
    }

    /** To be called when it was written who cannot be had: those trips say so, or say so no longer. */
    public void flagAgain(Actor actor, List<Trip> touched) {
        touched.stream()
                .map(Trip::id)
                .sorted(Comparator.comparing(TripId::value))
                .forEach(id -> book.lookAgain(actor, id, checks::ofAbsences));
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(company.zone()).toInstant();
    }
}
