package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose trips a text means, as clauses over {@code trip t}.
 *
 * @param pattern of the text, for the number of a trip
 * @param numbered the trips that have it in their number; nothing when those are too many to name
 * @param buses that are called so now, like {@code drivers} and {@code routes}
 * @param called trips that bear a name that their bus or driver no longer has
 */
record Searched(
        String pattern,
        @Nullable List<UUID> numbered,
        List<UUID> buses,
        List<UUID> drivers,
        List<UUID> routes,
        List<Called> called) {

    /** @param column of whom, {@code snapshot} that of the name */
    record Called(String column, String snapshot, @Nullable UUID who, String name) {}

    private static final String IN_NUMBER = "lower(t.trip_number) like lower(:search)";
    private static final String OF_NUMBER = "t.id = any (:numbered)";

    /** More than that side by side cost more than passing over what does not fit. */
    private static final int MOST_SIDE_BY_SIDE = 100;

    boolean fitsSideBySide() {
        return buses.size() + drivers.size() + routes.size() + called.size() < MOST_SIDE_BY_SIDE;
    }

    /** One clause for each index that has its trips in order. Several of them may find the same trip. */
    List<String> sideBySide(Conditions values) {
        var ways = new ArrayList<String>();
        each(ways, "bus_id", buses, values);
        each(ways, "driver_id", drivers, values);
        each(ways, "route_id", routes, values);
        ways.addAll(names(values));
        ways.add(byNumber(values));
        return ways;
    }

    private static void each(List<String> ways, String column, List<UUID> ids, Conditions values) {
        for (int i = 0; i < ids.size(); i++) {
            ways.add("t.%s = :%s_%d".formatted(column, column, i));
            values.with(column + "_" + i, ids.get(i));
        }
    }

    private List<String> names(Conditions values) {
        var names = new ArrayList<String>();
        for (int i = 0; i < called.size(); i++) {
            var each = called.get(i);
            var whose = each.who() == null ? " is null" : " = :who_" + i;
            names.add("(t.%s%s and t.%s = :name_%d)".formatted(each.column(), whose, each.snapshot(), i));
            values.with("who_" + i, each.who()).with("name_" + i, each.name());
        }
        return names;
    }

    /** In one clause all but the number; nothing when nobody is called so. */
    @Nullable String byName(Conditions values) {
        var ways = new ArrayList<String>();
        any(ways, "bus_id", buses, values);
        any(ways, "driver_id", drivers, values);
        any(ways, "route_id", routes, values);
        ways.addAll(names(values));
        return ways.isEmpty() ? null : "(" + String.join(" or ", ways) + ")";
    }

    private static void any(List<String> ways, String column, List<UUID> ids, Conditions values) {
        if (ids.isEmpty()) return;
        ways.add("t.%s = any (:%ss)".formatted(column, column));
        values.with(column + "s", ids.toArray(UUID[]::new));
    }

    /** In one clause everything. */
    String either(Conditions values) {
        var byName = byName(values);
        var byNumber = byNumber(values);
        return byName == null ? byNumber : "(" + byName + " or " + byNumber + ")";
    }

    /** In clauses that exclude each other, so that what they find can be counted and summed. */
    List<String> apart(Conditions values) {
        var byName = byName(values);
        var byNumber = byNumber(values);
        return byName == null ? List.of(byNumber) : List.of(byName, byNumber + " and " + byName + " is not true");
    }

    private String byNumber(Conditions values) {
        if (numbered == null) {
            values.with("search", pattern);
            return IN_NUMBER;
        }
        values.with("numbered", numbered.toArray(UUID[]::new));
        return OF_NUMBER;
    }
}
