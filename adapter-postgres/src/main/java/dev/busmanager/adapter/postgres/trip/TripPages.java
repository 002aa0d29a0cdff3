package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Order;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a page. However many trips there are, it reads about as many as the page has: by one index that has
 * them in order, or by several side by side.
 */
final class TripPages {

    /** @param select ends with the order, behind which limit and offset belong, and {@code around} behind those */
    record Statement(Conditions conditions, String select, String around) {}

    private static final String KEPT = "select t.id, t.starts_at from trip t";
    /** Behind the order of a part: a page has no more of it. */
    private static final String MOST = " limit cast(:page_limit as bigint) + :page_offset)";

    private TripPages() {}

    static Statement of(Filter filter, @Nullable Searched searched, Sort<Order> sort, Page page) {
        var conditions = TripFilter.inOrder(filter);
        var order = TripOrder.of(sort, filter);
        var many = !TripFilter.leavesFew(filter);
        if (searched != null) {
            if (many && sort.by() == Order.START_DATE && searched.fitsSideBySide())
                return sideBySide(conditions, searched, sort.descending() ? " desc" : "");
            conditions.and(searched.either(conditions));
        } else if (many && order.groups() != null) {
            return grouped(conditions, order.groups());
        }
        return page.offset() == 0 ? straight(conditions, order) : skipping(conditions, order);
    }

    private static Statement straight(Conditions conditions, TripOrder order) {
        var select = TripViews.BEFORE + "select t.* from trip t" + conditions.where() + order.by();
        return new Statement(conditions, select, TripViews.after(order.by()));
    }

    /** What is skipped need not be read whole. */
    private static Statement skipping(Conditions conditions, TripOrder order) {
        var select = TripViews.BEFORE + "select t.id from trip t" + conditions.where() + order.by();
        return new Statement(conditions, select, TripViews.afterIds(order.by()));
    }

    /** A trip that is found twice comes twice in a row. */
    private static Statement sideBySide(Conditions conditions, Searched searched, String way) {
        var order = " order by %1$s.starts_at" + way + ", %1$s.id" + way;
        var ways = searched.sideBySide(conditions).stream()
                .map(clause -> "(" + KEPT + conditions.where(clause) + order.formatted("t") + MOST)
                .collect(Collectors.joining("\n union all\n"));
        var select = TripViews.BEFORE + "select distinct on (f.starts_at, f.id) f.id, f.starts_at from (\n" + ways + ") f"
                + order.formatted("f");
        return new Statement(conditions, select, TripViews.afterIds(order.formatted("f")));
    }

    /** Of each group no more than the page could have, and of as many groups as it takes to fill it. */
    private static Statement grouped(Conditions conditions, TripOrder.Groups groups) {
        var column = "t." + groups.column();
        var latest = " order by t.starts_at desc, t.id desc" + MOST;
        var order = " order by %1$s.key" + groups.way() + ", %1$s.group_id, %2$s.starts_at desc, %2$s.id desc";
        var select = TripViews.BEFORE + """
                select t.id, t.starts_at, g.key, g.group_id
                  from (select g.id as group_id, g.%s as key from %s g
                         union all
                        select null, null
                         order by 2%s, 1) g
                 cross join lateral (
                """.formatted(groups.key(), groups.from(), groups.way())
                + "(" + KEPT + conditions.where(column + " = g.group_id") + latest + "\n union all\n"
                + "(" + KEPT + conditions.where(column + " is null and g.group_id is null") + latest + ") t\n"
                + order.formatted("g", "t");
        return new Statement(conditions, select, TripViews.afterIds(order.formatted("f", "f")));
    }
}
