package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.adapter.postgres.trip.Searched.Called;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.trip.TripNumber;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whom a text means, before trips are looked for: how buses, drivers and routes are called now, and under which names
 * trips were made. Those are few, however many the trips.
 */
final class TripSearch {

    private static final String BUS_PARTS = "(registration_key || ' ' || lower(coalesce(bus_name, '')))";
    private static final String PERSON_PARTS =
            "(lower(full_name) || ' ' || coalesce(translate(phone, ' +()-', ''), ''))";

    /** From each name right to the next one, by an index that has them in order: no trip is read. */
    private static final String CALLED = """
            with recursive called (who, name) as (
                (select %1$s, %2$s from trip
                  where %1$s is not null and %2$s is not null
                  order by %1$s, %2$s limit 1)
                 union all
                select next.* from called
                 cross join lateral (
                       select %1$s, %2$s from trip
                        where (%1$s, %2$s) > (called.who, called.name)
                        order by %1$s, %2$s limit 1) next)
            select who, name from called where lower(name) like lower(:pattern)
             union all
            select distinct cast(null as uuid), %2$s from trip
             where %1$s is null and %2$s is not null and lower(%2$s) like lower(:pattern)
            """;

    static final String NUMBERED = "select id from trip where lower(trip_number) like lower(:pattern) limit :most";

    private static final int MOST_NUMBERED = 500;

    private final JdbcClient jdbc;

    TripSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing when nothing is searched for. */
    @Nullable Searched of(@Nullable String text) {
        var pattern = Search.contains(text);
        if (text == null || pattern == null) return null;
        var plate = plate(text);
        var buses = ids("bus", BUS_PARTS + " like :pattern" + (plate == null ? "" : " or " + BUS_PARTS + " like :plate"),
                pattern, plate);
        var drivers = ids(
                "person", PERSON_PARTS + " like :pattern and lower(full_name) like :pattern", pattern, null);
        var routes = ids("route", "lower(route_name) like :pattern", pattern, null);
        var called = Stream.concat(
                        called("bus_id", "bus_name_snapshot", buses, pattern),
                        called("driver_id", "driver_name_snapshot", drivers, pattern))
                .toList();
        return new Searched(pattern, numbered(text, pattern), buses, drivers, routes, called);
    }

    /** Nothing when there are too many to name. They are so few that nothing hangs on what the planner takes them for. */
    private @Nullable List<UUID> numbered(String text, String pattern) {
        var whole = whole(text);
        if (whole != null) return List.of(whole);
        var found = jdbc.sql(NUMBERED)
                .param("pattern", pattern)
                .param("most", MOST_NUMBERED + 1)
                .query(UUID.class)
                .list();
        return found.size() > MOST_NUMBERED ? null : found;
    }

    /** Who has a whole number at hand wants that trip, and needs none of the parts of numbers for it. */
    private @Nullable UUID whole(String text) {
        var number = text.strip().toUpperCase(Locale.ROOT);
        if (!TripNumber.looksAutomatic(number)) return null;
        return jdbc.sql("select id from trip where trip_number = :number")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private List<UUID> ids(String table, String which, String pattern, @Nullable String plate) {
        var statement = jdbc.sql("select id from %s where %s".formatted(table, which.replace(":pattern", "lower(:pattern)")))
                .param("pattern", pattern);
        return (plate == null ? statement : statement.param("plate", plate))
                .query(UUID.class)
                .list();
    }

    /** @param known whose trips are found all, whatever they were called */
    private Stream<Called> called(String column, String snapshot, List<UUID> known, String pattern) {
        return jdbc
                .sql(CALLED.formatted(column, snapshot))
                .param("pattern", pattern)
                .query((row, _) ->
                        new Called(column, snapshot, Columns.uuidOrNull(row, "who"), row.getString("name")))
                .list()
                .stream()
                .filter(each -> each.who() == null || !known.contains(each.who()));
    }

    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? null : "%" + Search.literal(key) + "%";
    }
}
