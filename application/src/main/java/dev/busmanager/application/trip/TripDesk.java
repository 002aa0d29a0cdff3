package dev.busmanager.application.trip;

import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.Trips;
import java.time.Clock;

/** What those share who plan trips and those who run them. */
public final class TripDesk {

    private final TripBook book;
    private final TripSteps steps;

    public TripDesk(
            Trips trips, TripFacts facts, Locks locks, ChangeTrail trail, CompanyZone company, Clock clock) {
        this.book = new TripBook(trips, new TripChecks(trips, facts, company), locks, trail, clock);
        this.steps = new TripSteps(book, new MeterBefore(trips), clock);
    }

    TripBook book() {
        return book;
    }

    TripSteps steps() {
        return steps;
    }
}
