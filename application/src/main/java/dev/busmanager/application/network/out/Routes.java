package dev.busmanager.application.network.out;

import dev.busmanager.application.network.in.RouteQueries.Filter;
import dev.busmanager.application.network.in.RouteQueries.Order;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.StateId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Routes {

    /** Held until the unit of work ends. */
    Optional<Route> lock(RouteId id);

    Optional<RouteView> view(RouteId id);

    /** The oldest one of them that was not put away. */
    Optional<RouteView> named(String name, StateId from, StateId to);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<RouteView> sink);

    /** @return whether it was added; not when there is one under this id */
    boolean add(Route route, Instant now);

    /** @param stopsToo whether the stops are others than before */
    void update(Route route, boolean stopsToo, Instant now);

    void remove(RouteId id);
}
