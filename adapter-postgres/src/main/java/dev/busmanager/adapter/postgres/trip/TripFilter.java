package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of trips, as conditions over {@code trip t}. */
final class TripFilter {

    private TripFilter() {}

    static Conditions conditions(Filter filter) {
        var statuses = filter.statuses().stream().map(TripStatus::wire).toList();
        return new Conditions()
                .and("t.status in (:statuses)", "statuses", statuses.isEmpty() ? null : statuses)
                .and("t.bus_id = :bus", "bus", filter.bus())
                .and("t.driver_id = :driver", "driver", filter.driver())
                .and("t.route_id = :route", "route", filter.route())
                .and("t.timetable_id = :timetable", "timetable", filter.timetable())
                .and("t.is_two_way = :twoWay", "twoWay", filter.type() == null ? null : filter.type() == TripType.TWO_WAY)
                .and("t.trip_date >= :from", "from", filter.from())
                .and("t.trip_date <= :until", "until", filter.until())
                .and("t.starts_at >= :startsFrom", "startsFrom", Columns.timestamp(filter.startsFrom()))
                .and("t.starts_at <= :startsUntil", "startsUntil", Columns.timestamp(filter.startsUntil()))
                .and(lacking(filter.lacking()), "lacking", filter.lacking() == null ? null : true)
                .and(searched(filter.search()), "search", Search.contains(filter.search()))
                .with("plate", plate(filter.search()));
    }

    private static String lacking(@Nullable Lacking lacking) {
        return "(%s) = :lacking".formatted(switch (lacking) {
            case null -> "false";
            case READINGS -> """
                    t.status = 'completed' and (t.odometer_start is null or t.distance_km is null
                        or (t.is_two_way and t.return_distance_km is null))""";
            case TAKINGS -> "t.status = 'completed' and t.total_revenue + t.return_total_revenue = 0";
            case DECISION -> "t.flags <> '[]'::jsonb";
        });
    }

    /** What a trip was called when it was made, and how its bus, its driver and its route are called now. */
    private static String searched(@Nullable String text) {
        return """
                (lower(t.trip_number || ' ' || coalesce(t.bus_name_snapshot, '') || ' '
                       || coalesce(t.driver_name_snapshot, '')) like lower(:search)
                 or t.bus_id in (select id from bus
                                  where %s)
                 or t.driver_id in (select id from person where lower(full_name) like lower(:search))
                 or t.route_id in (select id from route where lower(route_name) like lower(:search)))"""
                .formatted(busSearched(text));
    }

    private static String busSearched(@Nullable String text) {
        var parts = "(registration_key || ' ' || lower(coalesce(bus_name, '')))";
        var named = parts + " like lower(:search)";
        return plate(text) == null ? named : named + " or " + parts + " like :plate";
    }

    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? null : "%" + Search.literal(key) + "%";
    }

    static String orderBy(Sort<Order> sort) {
        var way = sort.descending() ? " desc" : "";
        var nulls = sort.descending() ? " nulls last" : "";
        return switch (sort.by()) {
            case START_DATE -> "t.starts_at" + way + ", t.id" + way;
            case TRIP_NUMBER -> "t.trip_number" + way + ", t.id" + way;
            case BUS -> "t.bus_name_snapshot" + way + nulls + ", t.starts_at desc, t.id desc";
            case DRIVER -> "t.driver_name_snapshot" + way + nulls + ", t.starts_at desc, t.id desc";
            case ROUTE -> "(select route_name from route where id = t.route_id)" + way + ", t.starts_at desc, t.id desc";
            case STATUS -> "t.status" + way + ", t.starts_at desc, t.id desc";
            case REVENUE -> "t.total_revenue + t.return_total_revenue" + way + ", t.starts_at desc, t.id desc";
            case DISTANCE ->
                "coalesce(t.distance_km, 0) + coalesce(t.return_distance_km, 0)" + way
                        + ", t.starts_at desc, t.id desc";
        };
    }
}
