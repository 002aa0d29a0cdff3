package dev.busmanager.application.network.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.network.StateId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of routes. */
public interface RouteQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<RouteView> sink);

    /** One that is driven, by all that people know it by; several may have the same name. */
    Optional<RouteView> named(Actor actor, String name, StateId from, StateId to);

    /**
     * @param search a part of the name or of one of the addresses
     * @param archived which of the two: those that are driven, or those that were put away
     */
    record Filter(@Nullable String search, boolean archived) {}

    enum Order {
        ROUTE_NAME,
        DISTANCE_KM,
        ESTIMATED_DURATION_HOURS
    }
}
