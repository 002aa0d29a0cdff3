package dev.busmanager.adapter.postgres.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to a page finds what the plainest statement would: it reads all trips and puts them in order. */
class TripListsIT {

    private static final int TRIPS = 400;

    private static final List<Page> PAGES = List.of(
            new Page(7, 0), new Page(7, 3), new Page(50, 60), new Page(Page.MOST, 0), new Page(5, 600));

    private static final String PLAIN = """
            from trip t
            left join bus b on b.id = t.bus_id
            left join person p on p.id = t.driver_id
            join route r on r.id = t.route_id
            """;
    private static final String FOUND = """
            (lower(t.trip_number) like :word or lower(t.bus_name_snapshot) like :word
              or lower(t.driver_name_snapshot) like :word or lower(b.registration_key) like :word
              or lower(b.bus_name) like :word or lower(p.full_name) like :word or lower(r.route_name) like :word)
            """;

    private static Postgres postgres;
    private static Trips trips;

    /** Few times of departure and few sums, so that many trips are alike; buses and drivers have changed their names. */
    @BeforeAll
    static void fill() {
        postgres = new Postgres();
        trips = postgres.get(Trips.class);
        run("""
                insert into bus (id, registration_number, registration_key, bus_name, capacity, status, monthly_tax_amount,
                                 tax_due_day, created_at, updated_at)
                select md5('bus ' || n)::uuid, 'MH 12 AB ' || 9 - n, 'MH12AB' || 9 - n, 'Shivneri ' || n, 40, 'active', 0, 1,
                       now(), now()
                  from generate_series(1, 6) n
                """);
        run("""
                insert into person (id, full_name, created_at, updated_at)
                select md5('person ' || n)::uuid, (array['Balu', 'Anil', 'Balu', 'Chetan'])[n], now(), now()
                  from generate_series(1, 4) n
                """);
        run("""
                insert into route (id, route_name, from_state_id, to_state_id, created_at, updated_at)
                select md5('route ' || n)::uuid, 'Nashik – ' || (array['Pune', 'Satara', 'Akola', 'Balapur'])[n], id, id,
                       now(), now()
                  from generate_series(1, 4) n, state where state_code = 'MH'
                """);
        run("""
                insert into trip (id, trip_number, bus_id, driver_id, route_id, bus_name_snapshot, driver_name_snapshot,
                                  status, cancel_reason, trip_date, starts_at, taken_until, is_two_way, odometer_start,
                                  odometer_end, revenue_cash, flags, gst_percentage, created_at, updated_at)
                select md5('trip ' || n)::uuid, 'T2601' || to_char(n, 'FM000'), md5('bus ' || bus)::uuid,
                       md5('person ' || driver)::uuid, md5('route ' || 1 + n * 5 %% 4)::uuid,
                       case when n %% 29 = 0 then 'Gone bus' when n < 150 then 'Torna ' || bus else 'Shivneri ' || bus end,
                       case when n %% 31 = 0 then 'Gone driver' when driver is null then null when n < 90 then 'Dada'
                            else 'Balu' end,
                       status, case when status = 'cancelled' then 'Rain' end, day, starts, starts + interval '3 hours',
                       n %% 3 = 0, case when n %% 4 > 0 then 100 end, case when n %% 4 > 0 then 100 + n %% 5 * 10 end,
                       case when status = 'completed' then n %% 6 * 100 else 0 end,
                       case when n %% 50 = 0 then '[{"code": "trip.bus-away", "detail": "", "params": {}}]'
                            else '[]' end::jsonb, 5, now(), now()
                  from (select n, date '2026-01-01' + n / 12 as day,
                               (date '2026-01-01' + n / 12 + n %% 5 * interval '4 hours')
                                   at time zone 'Asia/Kolkata' as starts,
                               case when n %% 11 > 0 and n %% 29 > 0 then 1 + n * 7 %% 5 end as bus,
                               case when n %% 13 > 0 and n %% 31 > 0 then 1 + n * 3 %% 4 end as driver,
                               case when n %% 9 = 0 then 'cancelled' when n > 385 then 'scheduled'
                                    else 'completed' end as status
                          from generate_series(1, %d) n) t
                """.formatted(TRIPS));
        run("analyze");
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    private static void run(String sql) {
        postgres.jdbc().sql(sql).update();
    }

    private static UUID id(String text) {
        return postgres.jdbc()
                .sql("select cast(md5(:text) as uuid)")
                .param("text", text)
                .query(UUID.class)
                .single();
    }

    /** @param where the same in the plainest words */
    private record Ask(Filter filter, String where) {}

    private static Stream<Ask> asks() {
        return Stream.of(
                new Ask(Filter.NONE, "true"),
                new Ask(filter(null, Set.of(TripStatus.CANCELLED)), "t.status = 'cancelled'"),
                new Ask(
                        filter(null, Set.of(TripStatus.SCHEDULED, TripStatus.IN_PROGRESS)),
                        "t.status in ('scheduled', 'in_progress')"),
                new Ask(
                        filter(null, Set.of(TripStatus.COMPLETED, TripStatus.CANCELLED)),
                        "t.status in ('completed', 'cancelled')"),
                new Ask(whose(id("bus 2"), null, null), "t.bus_id = cast(md5('bus 2') as uuid)"),
                new Ask(whose(null, id("person 1"), null), "t.driver_id = cast(md5('person 1') as uuid)"),
                new Ask(whose(null, null, id("route 3")), "t.route_id = cast(md5('route 3') as uuid)"),
                new Ask(
                        whose(id("bus 2"), id("person 1"), null),
                        "t.bus_id = cast(md5('bus 2') as uuid) and t.driver_id = cast(md5('person 1') as uuid)"),
                new Ask(
                        period(null, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9), null),
                        "t.trip_date between '2026-01-05' and '2026-01-09'"),
                new Ask(period(null, null, null, TripType.TWO_WAY), "t.is_two_way"),
                new Ask(lacking(Lacking.READINGS), "t.lacks_readings"),
                new Ask(lacking(Lacking.TAKINGS), "t.lacks_takings"),
                new Ask(lacking(Lacking.DECISION), "t.flags <> '[]'"),
                searched("torna", "torna"),
                searched("shivneri 3", "shivneri 3"),
                searched("mh-12 ab7", "mh12ab7"),
                searched("dada", "dada"),
                searched("balu", "balu"),
                searched("bal", "bal"),
                searched("gone", "gone"),
                searched("2601", "2601"),
                searched("T26010", "t26010"),
                searched("7", "7"),
                searched("nashik", "nashik"),
                searched("nobody", "nobody"),
                new Ask(
                        filter("satara", Set.of(TripStatus.CANCELLED)), "t.status = 'cancelled' and " + found("satara")),
                new Ask(
                        filter("torna", Set.of(TripStatus.SCHEDULED)), "t.status = 'scheduled' and " + found("torna")),
                new Ask(
                        period("balu", LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 20), TripType.ONE_WAY),
                        "t.trip_date between '2026-01-03' and '2026-01-20' and not t.is_two_way and " + found("balu")));
    }

    private static Ask searched(String text, String word) {
        return new Ask(filter(text, Set.of()), found(word));
    }

    private static String found(String word) {
        return FOUND.replace(":word", "'%" + word + "%'");
    }

    private static Filter filter(@Nullable String search, Set<TripStatus> statuses) {
        return new Filter(search, statuses, null, null, null, null, null, null, null, null, null, null);
    }

    private static Filter whose(@Nullable UUID bus, @Nullable UUID driver, @Nullable UUID route) {
        return new Filter(null, Set.of(), bus, driver, route, null, null, null, null, null, null, null);
    }

    private static Filter period(
            @Nullable String search, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable TripType type) {
        return new Filter(search, Set.of(), null, null, null, null, type, from, until, null, null, null);
    }

    private static Filter lacking(Lacking lacking) {
        return new Filter(null, Set.of(), null, null, null, null, null, null, null, null, null, lacking);
    }

    private static String plainOrder(Sort<Order> sort) {
        var way = sort.descending() ? " desc" : "";
        var latest = ", t.starts_at desc, t.id desc";
        return switch (sort.by()) {
            case START_DATE -> "t.starts_at" + way + ", t.id" + way;
            case TRIP_NUMBER -> "t.trip_number" + way;
            case BUS -> "b.registration_key" + way + " nulls last, t.bus_id" + latest;
            case DRIVER -> "p.full_name" + way + " nulls last, t.driver_id" + latest;
            case ROUTE -> "r.route_name" + way + ", t.route_id" + latest;
            case STATUS -> "t.status" + way + latest;
            case REVENUE -> "t.revenue_cash" + way + ", t.starts_at" + way + ", t.id" + way;
            case DISTANCE ->
                "coalesce(t.odometer_end - t.odometer_start, 0)" + way + ", t.starts_at" + way + ", t.id" + way;
        };
    }

    @ParameterizedTest
    @MethodSource("asks")
    void givenWhatIsAsked_whenPagedInAnyOrder_thenThePagesAreThoseOfThePlainestStatement(Ask ask) {
        for (var order : Order.values())
            for (boolean descending : new boolean[] {false, true}) {
                var sort = new Sort<>(order, descending);
                var all = postgres.jdbc()
                        .sql("select t.id " + PLAIN + " where " + ask.where() + " order by " + plainOrder(sort))
                        .query(UUID.class)
                        .list();
                for (var page : PAGES)
                    assertThat(found(ask.filter(), sort, page))
                            .as("%s %s", sort, page)
                            .containsExactlyElementsOf(part(all, page));
            }
    }

    private static List<UUID> part(List<UUID> all, Page page) {
        return all.stream().skip(page.offset()).limit(page.limit()).toList();
    }

    private static List<UUID> found(Filter filter, Sort<Order> sort, Page page) {
        var ids = new ArrayList<UUID>();
        postgres.inTransaction(() -> trips.find(
                filter, sort, new Page(page.limit(), page.offset(), false), view -> ids.add(view.trip().id().value())));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("asks")
    void givenWhatIsAsked_whenCountedAndSummed_thenEachTripCountsOnce(Ask ask) {
        var counted = postgres.inTransaction(
                () -> trips.find(ask.filter(), new Sort<>(Order.START_DATE, true), new Page(1, 0), _ -> {}));
        var totals = postgres.inTransaction(() -> trips.totals(ask.filter()));

        var plain = postgres.jdbc()
                .sql("""
                        select count(*) as trips, coalesce(sum(t.revenue_cash), 0) as revenue,
                               coalesce(sum(coalesce(t.odometer_end - t.odometer_start, 0)), 0) as km
                        """ + PLAIN + " where " + ask.where())
                .query((row, _) ->
                        List.of(row.getBigDecimal("trips"), row.getBigDecimal("revenue"), row.getBigDecimal("km")))
                .single();
        assertThat(counted).isEqualTo(totals.trips());
        assertThat(BigDecimal.valueOf(totals.trips())).isEqualByComparingTo(plain.get(0));
        assertThat(totals.revenue().rupees()).isEqualByComparingTo(plain.get(1));
        assertThat(totals.distanceKm()).isEqualByComparingTo(plain.get(2));
    }
}
