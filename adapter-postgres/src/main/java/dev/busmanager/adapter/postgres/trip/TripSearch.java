package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.domain.fleet.Registration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which trips a list shows. What a trip was called when it was made is looked for, and how its bus, its driver and its
 * route are called now: those are looked up first, so that the database knows how many trips it will find.
 */
final class TripSearch {

    private static final String BUS_PARTS = "(registration_key || ' ' || lower(coalesce(bus_name, '')))";
    private static final String PERSON_PARTS =
            "(lower(full_name) || ' ' || coalesce(translate(phone, ' +()-', ''), ''))";

    private final JdbcClient jdbc;

    TripSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Conditions conditions(Filter filter) {
        var conditions = TripFilter.conditions(filter);
        var pattern = Search.contains(filter.search());
        if (pattern == null) return conditions;
        var plate = plate(filter.search());
        var buses = ids("bus", BUS_PARTS + " like :pattern" + (plate == null ? "" : " or " + BUS_PARTS + " like :plate"),
                pattern, plate);
        var drivers = ids(
                "person", PERSON_PARTS + " like :pattern and lower(full_name) like :pattern", pattern, null);
        var routes = ids("route", "lower(route_name) like :pattern", pattern, null);
        return conditions
                .and("(" + "t.words like lower(:search)" + any("bus_id", buses) + any("driver_id", drivers) + any("route_id", routes) + ")",
                        "search", pattern)
                .with("bus_ids", buses)
                .with("driver_ids", drivers)
                .with("route_ids", routes);
    }

    private static String any(String column, UUID[] ids) {
        return ids.length == 0 ? "" : " or t.%s = any (:%ss)".formatted(column, column);
    }

    private UUID[] ids(String table, String which, String pattern, @Nullable String plate) {
        var statement = jdbc.sql("select id from %s where %s".formatted(table, which.replace(":pattern", "lower(:pattern)")))
                .param("pattern", pattern);
        return (plate == null ? statement : statement.param("plate", plate))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? null : "%" + Search.literal(key) + "%";
    }
}
