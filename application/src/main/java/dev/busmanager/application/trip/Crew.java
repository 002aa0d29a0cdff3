package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.trip.Assignment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds whom somebody means by a bus, a driver and a route. Whoever was chosen before stays, also when he left. */
final class Crew {

    private final TripFacts facts;

    Crew(TripFacts facts) {
        this.facts = facts;
    }

    Assignment fresh(TripMembers members) {
        return assigned(null, members.bus(), members.driver(), members.route());
    }

    Assignment over(Assignment current, TripMembers members) {
        return assigned(current, members.bus(), members.driver(), members.route());
    }

    private Assignment assigned(
            @Nullable Assignment current, Change<UUID> busTold, Change<UUID> driverTold, Change<UUID> routeTold) {
        var bus = busTold.map(BusId::new).over(current == null ? null : current.bus());
        var driver = driverTold.map(PersonId::new).over(current == null ? null : current.driver());
        var route = routeTold.map(RouteId::new).over(current == null ? null : current.route());
        if (route == null) throw new InvalidInputException("route_id", Flaw.missing());
        if (current == null || !route.equals(current.route())) requireRoute(route);
        return new Assignment(bus, busName(bus, current), driver, driverName(driver, current), route);
    }

    private void requireRoute(RouteId route) {
        if (facts.route(route).isEmpty()) throw new InvalidInputException("route_id", Flaw.unknownReference());
    }

    private @Nullable String busName(@Nullable BusId bus, @Nullable Assignment current) {
        if (bus == null) return null;
        if (current != null && bus.equals(current.bus())) return current.busName();
        return facts.bus(bus)
                .orElseThrow(() -> new InvalidInputException("bus_id", Flaw.unknownReference()))
                .calledName();
    }

    private @Nullable String driverName(@Nullable PersonId driver, @Nullable Assignment current) {
        if (driver == null) return null;
        if (current != null && driver.equals(current.driver())) return current.driverName();
        return facts.driver(driver)
                .orElseThrow(() -> new InvalidInputException("driver_id", Flaw.unknownReference()))
                .fullName();
    }
}
