package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class TripsService implements TripQueries {

    private static final Sort<Order> NEWEST_FIRST = new Sort<>(Order.START_DATE, true);

    private final Trips trips;
    private final MeterBefore meter;

    public TripsService(Trips trips) {
        this.trips = trips;
        this.meter = new MeterBefore(trips);
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TripView> sink) {
        Permission.READ_OWN_TRIPS.require(actor);
        if (Permission.READ_TRIPS.isGrantedTo(actor)) return trips.find(filter, sort, page, sink);
        var own = own(actor, filter);
        if (own == null) return page.counted() ? 0L : null;
        return trips.find(own, sort, page, trip -> sink.row(trip.forDriver()));
    }

    @Override
    public @Nullable Long mine(Actor actor, Filter filter, Page page, RowSink<TripView> sink) {
        Permission.READ_OWN_TRIPS.require(actor);
        // An administrator drives nothing, and old screens ask all the same.
        if (actor.signedIn().role() != Role.DRIVER) return page.counted() ? 0L : null;
        return find(actor, filter, NEWEST_FIRST, page, sink);
    }

    @Override
    public Totals totals(Actor actor, Filter filter) {
        Permission.READ_OWN_TRIPS.require(actor);
        if (Permission.READ_TRIPS.isGrantedTo(actor)) return trips.totals(filter);
        var own = own(actor, filter);
        return own == null ? new Totals(0, Money.ZERO, Money.ZERO, BigDecimal.ZERO) : trips.totals(own);
    }

    /** Nothing when he asks for the trips of somebody else. */
    private static @Nullable Filter own(Actor actor, Filter filter) {
        var person = actor.signedIn().person().value();
        return filter.driver() == null || filter.driver().equals(person) ? filter.of(person) : null;
    }

    @Override
    public TripView one(Actor actor, TripId id) {
        Permission.READ_OWN_TRIPS.require(actor);
        var trip = trips.view(id).map(meter::of).orElseThrow(TripException.NoSuchTrip::new);
        if (Permission.READ_TRIPS.isGrantedTo(actor)) return trip;
        if (!Driving.isDoneBy(actor, trip.trip())) throw new AccessException.NotAllowed();
        return trip.forDriver();
    }

    @Override
    public Month month(Actor actor, UUID driver, YearMonth month) {
        Permission.READ_OWN_TRIPS.require(actor);
        var person = new PersonId(driver);
        if (!Permission.READ_TRIPS.isGrantedTo(actor) && !actor.signedIn().person().equals(person))
            throw new AccessException.NotAllowed();
        return trips.month(person, month);
    }
}
