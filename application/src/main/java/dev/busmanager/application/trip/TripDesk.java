package dev.busmanager.application.trip;

import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.application.trip.out.Trips;
import java.time.Clock;
import java.util.List;

/** What those share who plan trips and those who run them. */
public final class TripDesk {

    private final TripChecks checks;
    private final TripBook book;
    private final TripSteps steps;

    public TripDesk(
            Trips trips,
            TripFacts facts,
            Locks locks,
            ChangeTrail trail,
            List<TripWatch> watches,
            CompanyZone company,
            Clock clock) {
        this.checks = new TripChecks(trips, facts, company);
        this.book = new TripBook(trips, checks, locks, trail, watches, clock);
        this.steps = new TripSteps(book, new MeterBefore(trips), clock);
    }

    TripChecks checks() {
        return checks;
    }

    TripBook book() {
        return book;
    }

    TripSteps steps() {
        return steps;
    }
}
