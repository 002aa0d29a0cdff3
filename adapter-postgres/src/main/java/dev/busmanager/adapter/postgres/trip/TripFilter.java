package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked of the list of trips but for words, as conditions over {@code trip t}. */
final class TripFilter {

    /** Few at any time, however many there were. */
    private static final Set<TripStatus> OPEN = EnumSet.of(TripStatus.SCHEDULED, TripStatus.IN_PROGRESS);

    private TripFilter() {}

    static Conditions conditions(Filter filter) {
        return butForDays(filter)
                .and("t.trip_date >= :from", "from", filter.from())
                .and("t.trip_date <= :until", "until", filter.until());
    }

    /**
     * The same for who walks in order. Days say it exactly, orders are by moments, and no zone is a day away from UTC. Said
     * plainly, the days would be taken for one more thing that leaves few, and those be gathered before they are ordered.
     */
    static Conditions inOrder(Filter filter) {
        return butForDays(filter)
                .and("case when t.trip_date >= :from then true else false end", "from", filter.from())
                .and("case when t.trip_date <= :until then true else false end", "until", filter.until())
                .and("t.starts_at >= :dayBefore", "dayBefore", midnight(filter.from(), -1))
                .and("t.starts_at < :dayAfter", "dayAfter", midnight(filter.until(), 2));
    }

    private static Conditions butForDays(Filter filter) {
        var statuses = filter.statuses().stream().map(TripStatus::wire).sorted().toList();
        var conditions = new Conditions()
                .and("t.status in (:statuses)", "statuses", statuses.isEmpty() ? null : statuses)
                .and("t.bus_id = :bus", "bus", filter.bus())
                .and("t.driver_id = :driver", "driver", filter.driver())
                .and("t.route_id = :route", "route", filter.route())
                .and("t.timetable_id = :timetable", "timetable", filter.timetable())
                .and("t.is_two_way = :twoWay", "twoWay", filter.type() == null ? null : filter.type() == TripType.TWO_WAY)
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

    /** Whether so little is left that it can be gathered and put in order afterwards. */
    static boolean leavesFew(Filter filter) {
        return filter.bus() != null
                || filter.driver() != null
                || filter.route() != null
                || filter.timetable() != null
                || filter.lacking() != null
                || (!filter.statuses().isEmpty() && OPEN.containsAll(filter.statuses()));
    }
}
