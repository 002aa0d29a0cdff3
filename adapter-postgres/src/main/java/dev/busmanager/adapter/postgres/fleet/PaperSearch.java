package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.fleet.in.PaperQueries.Filter;
import dev.busmanager.application.fleet.in.PaperQueries.HolderKind;
import dev.busmanager.application.fleet.in.PaperQueries.Order;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.Registration;
import org.jspecify.annotations.Nullable;

/** Which papers a list shows, and in which order. */
final class PaperSearch {

    private PaperSearch() {}

    static String select(Conditions conditions, Sort<Order> sort) {
        return PaperRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", p.id";
    }

    static Conditions conditions(Filter filter) {
        var conditions = new Conditions()
                .and("p.bus_id = :bus", "bus", filter.bus() == null ? null : filter.bus().value())
                .and("p.person_id = :person", "person", filter.person() == null ? null : filter.person().value())
                .and("lower(p.kind) = lower(:kind)", "kind", filter.kind() == null ? null : filter.kind().word())
                .and("p.state = :state", "state", filter.state() == null ? null : filter.state().wire())
                .and("p.valid_until >= :until_from", "until_from", filter.untilFrom())
                .and("p.valid_until <= :until_to", "until_to", filter.untilTo())
                .and(searched(filter.search()), "search", Search.contains(filter.search()))
                .with("plate", plate(filter.search()));
        if (filter.holder() != null) conditions.and(held(filter.holder()));
        if (filter.current()) conditions.and(PaperRows.IS_CURRENT);
        if (filter.bus() == null && filter.person() == null) conditions.and(PaperRows.IN_USE);
        return conditions;
    }

    private static String held(HolderKind holder) {
        return switch (holder) {
            case BUS -> "p.bus_id is not null";
            case PERSON -> "p.person_id is not null";
            case COMPANY -> "p.bus_id is null and p.person_id is null";
        };
    }

    /** Each part is looked for where there is an index for it. */
    private static String searched(@Nullable String text) {
        var bus = "(ob.registration_key || ' ' || lower(coalesce(ob.bus_name, '')))";
        return """
                p.id in (
                      select o.id from paper o
                       where lower(o.kind || ' ' || coalesce(o.number, '') || ' ' || coalesce(o.issuer, '')) like lower(:search)
                       union all
                      select o.id from bus ob join paper o on o.holder = ob.id and o.bus_id = ob.id
                       where %s
                       union all
                      select o.id from person oh join paper o on o.holder = oh.id and o.person_id = oh.id
                       where lower(oh.full_name) || ' ' || coalesce(translate(oh.phone, ' +()-', ''), '') like lower(:search)
                         and lower(oh.full_name) like lower(:search))"""
                .formatted(
                        plate(text) == null
                                ? bus + " like lower(:search)"
                                : "(%s like lower(:search) or %s like :plate)".formatted(bus, bus));
    }

    private static @Nullable String plate(@Nullable String text) {
        if (text == null) return null;
        var key = Registration.key(text);
        return key.isEmpty() ? null : "%" + Search.literal(key) + "%";
    }

    private static String orderBy(Sort<Order> sort) {
        var direction = sort.descending() ? " desc" : "";
        return switch (sort.by()) {
            case VALID_UNTIL -> "p.valid_until" + direction;
            case KIND -> "lower(p.kind)" + direction + ", p.valid_until";
            case HOLDER ->
                "coalesce(b.registration_number, h.full_name, '')" + direction + ", lower(p.kind), p.valid_until";
        };
    }
}
