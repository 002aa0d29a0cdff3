package dev.busmanager.application.network.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.StateId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of routes. */
public interface RoutesUseCase {

    RouteView one(Actor actor, RouteId id);

    /** @param id where the caller has named it already; the same route under the same id is the route that is there */
    RouteView add(Actor actor, @Nullable RouteId id, RouteMembers members);

    RouteView change(Actor actor, RouteId id, RouteMembers members, ExpectedVersion expected);

    /** Archives a route with history; refuses one that is still to be driven. */
    Removal remove(Actor actor, RouteId id, ExpectedVersion expected);

    RouteView restore(Actor actor, RouteId id);

    /**
     * What can be said of a route; what is left out stays as it is.
     *
     * @param stops all of them, in their order
     */
    record RouteMembers(
            Change<String> name,
            Change<StateId> from,
            Change<StateId> to,
            Change<String> fromAddress,
            Change<String> toAddress,
            Change<BigDecimal> distanceKm,
            Change<BigDecimal> hours,
            Change<List<RouteStop>> stops) {}
}
