package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Order;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of trips. Some orders are those of an index. In the others the trips stand in groups, one for each
 * bus, driver, route or status, and within a group the latest comes first.
 *
 * @param by the line with {@code order by}, over {@code trip t}
 * @param groups by what the trips are grouped; nothing for the order of an index
 */
record TripOrder(String by, @Nullable Groups groups) {

    /**
     * @param column of the trip that says to which group it belongs
     * @param key of a group, by which they are ordered
     * @param from where the groups are, each with an {@code id}
     */
    record Groups(String column, String key, String from, String way) {

        String by() {
            if (column.equals("status")) return " order by t.status" + way + ", " + LATEST;
            return " order by (select g.%s from %s g where g.id = t.%s)%s, t.%s, ".formatted(key, from, column, way, column)
                    + LATEST;
        }
    }

    private static final String LATEST = "t.starts_at desc, t.id desc";
    private static final String STATUSES = "unnest(array['cancelled', 'completed', 'in_progress', 'scheduled']) id";

    static TripOrder of(Sort<Order> sort, Filter filter) {
        var way = sort.descending() ? " desc" : "";
        // Both ways of an index: the least first is the greatest first, read from its end.
        return switch (sort.by()) {
            case START_DATE -> new TripOrder(" order by t.starts_at" + way + ", t.id" + way, null);
            case TRIP_NUMBER -> new TripOrder(" order by t.trip_number" + way, null);
            case REVENUE -> measured("t.revenue_in_all", way);
            case DISTANCE -> measured("t.distance_in_all", way);
            case BUS -> grouped(filter.bus(), new Groups("bus_id", "registration_key", "bus", last(way)));
            case DRIVER -> grouped(filter.driver(), new Groups("driver_id", "full_name", "person", last(way)));
            case ROUTE -> grouped(filter.route(), new Groups("route_id", "route_name", "route", last(way)));
            case STATUS -> grouped(null, new Groups("status", "id", "(select id from " + STATUSES + ")", last(way)));
        };
    }

    private static TripOrder measured(String measure, String way) {
        return new TripOrder(" order by " + measure + way + ", t.starts_at" + way + ", t.id" + way, null);
    }

    /** @param only when all trips are of one group, the latest of them come first */
    private static TripOrder grouped(@Nullable Object only, Groups groups) {
        return only == null ? new TripOrder(groups.by(), groups) : new TripOrder(" order by " + LATEST, null);
    }

    /** Trips without a bus or a driver come last either way. */
    private static String last(String way) {
        return way.isEmpty() ? "" : way + " nulls last";
    }
}
