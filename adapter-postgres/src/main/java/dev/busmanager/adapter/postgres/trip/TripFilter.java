package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of trips but for words, as conditions over {@code trip t}. */
final class TripFilter {

    private TripFilter() {}

    static Conditions conditions(Filter filter) {
        var statuses = filter.statuses().stream().map(TripStatus::wire).toList();
        var conditions = new Conditions()
                .and("t.status in (:statuses)", "statuses", statuses.isEmpty() ? null : statuses)
                .and("t.bus_id = :bus", "bus", filter.bus())
                .and("t.driver_id = :driver", "driver", filter.driver())
                .and("t.route_id = :route", "route", filter.route())
                .and("t.timetable_id = :timetable", "timetable", filter.timetable())
                .and("t.is_two_way = :twoWay", "twoWay", filter.type() == null ? null : filter.type() == TripType.TWO_WAY)
                .and("t.trip_date >= :from", "from", filter.from())
                .and("t.trip_date <= :until", "until", filter.until())
                // Days say it exactly, and the index is by moments: no zone is further from UTC than a day.
                .and("t.starts_at >= :dayBefore", "dayBefore", midnight(filter.from(), -1))
                .and("t.starts_at < :dayAfter", "dayAfter", midnight(filter.until(), 2))
                .and("t.starts_at >= :startsFrom", "startsFrom", Columns.timestamp(filter.startsFrom()))
                .and("t.starts_at <= :startsUntil", "startsUntil", Columns.timestamp(filter.startsUntil()));
        return filter.lacking() == null ? conditions : conditions.and(lacking(filter.lacking()));
    }

    private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static String lacking(Lacking lacking) {
        return switch (lacking) {
            case READINGS -> "t.lacks_readings";
            case TAKINGS -> "t.lacks_takings";
            case DECISION -> "t.flags <> '[]'::jsonb";
        };
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
