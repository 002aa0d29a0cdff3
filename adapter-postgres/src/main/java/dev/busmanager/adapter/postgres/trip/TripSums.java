package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Totals;
import dev.busmanager.domain.shared.Money;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many trips a list has in all, and what they add up to: exactly, by indexes that are shorter than the table. */
final class TripSums {

    private final JdbcClient jdbc;

    TripSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(Filter filter, @Nullable Searched searched) {
        var conditions = TripFilter.conditions(filter);
        return conditions
                .on(jdbc, count(conditions, searched))
                .query(Long.class)
                .single();
    }

    static String count(Conditions conditions, @Nullable Searched searched) {
        if (searched == null) return "select count(*) from trip t" + conditions.where();
        return searched.apart(conditions).stream()
                .map(clause -> "(select count(*) from trip t" + conditions.where(clause) + ")")
                .collect(Collectors.joining(" + ", "select ", ""));
    }

    Totals totals(Filter filter, @Nullable Searched searched) {
        Cursor.planForValues(jdbc);
        var conditions = TripFilter.conditions(filter);
        return conditions
                .on(jdbc, totals(conditions, searched))
                .query((row, _) -> new Totals(
                        row.getLong("trips"), new Money(row.getBigDecimal("revenue")), Money.ZERO, row.getBigDecimal("km")))
                .single();
    }

    static String totals(Conditions conditions, @Nullable Searched searched) {
        var from = searched == null
                ? "trip t" + conditions.where()
                : searched.apart(conditions).stream()
                        .map(clause -> "select t.revenue_in_all, t.distance_in_all from trip t" + conditions.where(clause))
                        .collect(Collectors.joining(" union all\n", "(", ") t"));
        return """
                select count(*) as trips,
                       coalesce(sum(t.revenue_in_all), 0) as revenue,
                       coalesce(sum(t.distance_in_all), 0) as km
                  from\s""" + from;
    }
}
