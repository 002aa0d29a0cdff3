package dev.busmanager.adapter.postgres.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.demo.out.DemoJourneys;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of fifty thousand trips and of a tenth of them: by which index a page of fifty is found, and how many pages of the
 * database are touched for it. Unlike the time it takes that is the same on every machine, however busy.
 */
class TripPlansIT {

    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final Pattern TOUCHED = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final Pattern ROWS = Pattern.compile("actual rows=([0-9.]+)");
    private static final Sort<Order> LATEST = new Sort<>(Order.START_DATE, true);

    /** What stands beside fifty trips takes some 700 of them. */
    private static final long MOST = 1_300;
    /** An index is one level higher for ten times the trips, and that by every row whose neighbours are looked up. */
    private static final long LEVELS = 4 * 50;

    private static final Map<String, String> MANY = new LinkedHashMap<>();
    private static final Map<String, String> FEW = new LinkedHashMap<>();

    /** The table has 2,500 pages, an index by which a list is read 350. */
    private static final long MOST_COUNTED = 150;
    private static final long MOST_SUMMED = 400;

    private static final List<Filter> SUMMED = List.of(
            Filter.NONE,
            statuses("COMPLETED"),
            statuses("COMPLETED,CANCELLED"),
            period(null, null, null, TripType.TWO_WAY),
            period(null, LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31), null));
    private static final List<Sums> SUMS = new ArrayList<>();

    /** Of numbers by a part of them: of a day's, and of nobody's. */
    private static final List<String> NUMBERED = new ArrayList<>();
    private static final long MOST_NUMBERED = 150;

    private static Postgres postgres;

    private record Sums(String count, String totals) {}

    /** @param index one of those that may find it */
    private record Ask(String name, Filter filter, Sort<Order> sort, int offset, String index) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void explain() {
        postgres = new Postgres(asInProduction());
        postgres.inTransaction(() -> postgres.get(DemoJourneys.class).driveForYears(3, NOW, _ -> {}));
        run("vacuum (analyze) trip");
        run("vacuum (analyze) trip_place");
        var asks = asks().toList();
        asks.forEach(ask -> MANY.put(ask.name(), plan(ask)));
        SUMMED.forEach(filter -> SUMS.add(sums(filter)));
        Stream.of("TRP250301", "nothing like it").forEach(part -> NUMBERED.add(numbered(part)));
        run("delete from trip where hashtext(id::text) % 10 <> 0");
        // As if there had never been more.
        run("vacuum (full, analyze) trip");
        run("vacuum (full, analyze) trip_place");
        run("vacuum trip");
        run("vacuum trip_place");
        asks.forEach(ask -> FEW.put(ask.name(), plan(ask)));
    }

    /** As postgresql.conf of the embedded one says: other costs make other plans. */
    private static DatabaseAddress asInProduction() {
        var database = TestDatabase.migrated();
        for (var setting : List.of(
                "random_page_cost = 1.1",
                "work_mem = '2MB'",
                "effective_cache_size = '80MB'",
                "max_parallel_workers_per_gather = 0",
                // A vacuum does not take for seen by all what may not have reached the disk.
                "synchronous_commit = on",
                "jit = off"))
            TestDatabase.asSuperuser(database, "alter database %s set %s".formatted(database.database(), setting));
        return database;
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    private static Stream<Ask> asks() {
        var deep = new Ask("from the 1,000th on", Filter.NONE, LATEST, 1_000, "trip_by_start");
        return Stream.of(filters(), orders(), Stream.of(deep)).flatMap(each -> each);
    }

    private static Stream<Ask> filters() {
        var month = LocalDate.of(2025, 3, 1);
        return Stream.of(
                ask("none", Filter.NONE, "trip_by_start"),
                ask("a bus", filter("bus", one("bus")), "trip_of_bus"),
                ask("a driver", Filter.NONE.of(one("person")), "trip_of_driver"),
                ask("a route", filter("route", one("route")), "trip_of_route"),
                ask("a timetable", filter("timetable", one("timetable")), "trip_of_timetable"),
                ask("completed", statuses("COMPLETED"), "trip_by_start|trip_by_status"),
                ask("cancelled", statuses("CANCELLED"), "trip_by_status"),
                ask("to come", statuses("SCHEDULED"), "trip_by_status|trip_open"),
                ask("not over", statuses("SCHEDULED,IN_PROGRESS"), "trip_by_status|trip_open"),
                ask("over", statuses("COMPLETED,CANCELLED"), "trip_by_start|trip_by_status"),
                ask("both ways", period(null, null, null, TripType.TWO_WAY), "trip_by_start"),
                ask("a month", period(null, month, month.plusDays(30), null), "trip_by_start"),
                ask("the last days", period(null, LocalDate.of(2026, 11, 14), null, null), "trip_by_start"),
                ask("a year of cancelled", year(Set.of(TripStatus.CANCELLED), null), "trip_by_status"),
                ask("a year of a bus", year(Set.of(), one("bus where registration_key like 'ZZ%'")), "trip_of_bus"),
                ask("a year of a town", period("satara", month, month.plusYears(1), null), "trip_of_route"),
                ask("the number of a day", search("TRP250301"), "trip_pk"),
                ask("a whole number", search("TRP250301001"), "trip_pk"),
                ask("a bus by name", search("rajgad 21"), "trip_of_bus"),
                ask("a bus by plate", search("ZZ99DM0007"), "trip_of_bus"),
                ask("a driver by name", search("anil kadam"), "trip_of_driver"),
                ask("drivers by name", search("anil"), "trip_of_driver"),
                ask("a town", search("satara"), "trip_of_route"),
                ask("the town of all routes", search("pune"), "trip_of_route"),
                ask("nobody", search("nothing like it"), "trip_pk"),
                ask("no readings", lacking(Lacking.READINGS), "trip_without_readings"),
                ask("no takings", lacking(Lacking.TAKINGS), "trip_without_takings"),
                ask("a question", lacking(Lacking.DECISION), "trip_flagged"));
    }

    private static Stream<Ask> orders() {
        return Stream.of(Order.values()).flatMap(order -> Stream.of(false, true).map(descending -> {
            var index = switch (order) {
                case START_DATE -> "trip_by_start";
                case TRIP_NUMBER -> "trip_number_unique";
                case BUS -> "trip_of_bus";
                case DRIVER -> "trip_of_driver";
                case ROUTE -> "trip_of_route";
                case STATUS -> "trip_by_status";
                case REVENUE -> "trip_by_revenue";
                case DISTANCE -> "trip_by_distance";
            };
            return new Ask(
                    order + (descending ? " descending" : ""), Filter.NONE, new Sort<>(order, descending), 0, index);
        }));
    }

    private static Ask ask(String name, Filter filter, String index) {
        return new Ask(name, filter, LATEST, 0, index);
    }

    @ParameterizedTest
    @MethodSource("asks")
    void givenFiftyThousandTrips_whenPaged_thenAnIndexFindsThePageAndLittleIsTouched(Ask ask) {
        var plan = MANY.get(ask.name());

        assertThat(plan)
                .as(plan)
                .containsPattern("(Scan|Scan Backward) (using|on) (" + ask.index() + ")")
                .doesNotContain("Seq Scan on trip ");
        assertThat(touched(plan)).as(plan).isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("asks")
    void givenTenTimesTheTrips_whenPaged_thenNoMoreIsTouched(Ask ask) {
        var many = MANY.get(ask.name());
        var few = FEW.get(ask.name());

        assumeTrue(rows(few).equals(rows(many)), "there are fewer in a tenth");
        assertThat(touched(many)).as(few + "\n\n" + many).isLessThanOrEqualTo(touched(few) * 13 / 10 + LEVELS);
    }

    @Test
    void givenFiftyThousandTrips_whenAllAreCountedAndSummed_thenNoRowIsRead() {
        assertThat(SUMS).hasSameSizeAs(SUMMED).allSatisfy(sums -> {
            assertThat(List.of(sums.count(), sums.totals())).allMatch(plan -> plan.contains("Heap Fetches: 0"));
            assertThat(touched(sums.count())).as(sums.count()).isLessThan(MOST_COUNTED);
            assertThat(touched(sums.totals())).as(sums.totals()).isLessThan(MOST_SUMMED);
        });
    }

    @Test
    void givenPartOfFewNumbers_whenSearched_thenTheIndexOfPartsFindsThem() {
        assertThat(NUMBERED).allSatisfy(plan -> {
            assertThat(plan).contains("trip_by_number_parts");
            assertThat(touched(plan)).as(plan).isLessThan(MOST_NUMBERED);
        });
    }

    @Test
    void givenListAskedForAllDay_whenAskedAgain_thenItIsPlannedForItsValuesStill() {
        var plans = postgres.inTransaction(() -> {
            var trips = postgres.get(Trips.class);
            for (int i = 0; i < 12; i++) {
                trips.find(search("TRP25030" + i % 10), LATEST, new Page(50, 0), _ -> {});
                trips.totals(search("TRP25030" + i % 10));
            }
            return postgres.jdbc()
                    .sql("""
                            select sum(custom_plans) as custom, sum(generic_plans) as generic from pg_prepared_statements
                             where statement like '%cycle_position%' or statement like '%count(*)%'
                            """)
                    .query()
                    .singleRow();
        });

        assertThat(plans.get("generic")).hasToString("0");
        assertThat(plans.get("custom")).asString().isNotIn("0", "null");
    }

    private static String plan(Ask ask) {
        var searched = new TripSearch(postgres.jdbc()).of(ask.filter().search());
        var statement = TripPages.of(ask.filter(), searched, ask.sort(), new Page(50, ask.offset(), false));
        return explained(
                statement.conditions().with("page_limit", 50).with("page_offset", ask.offset()),
                statement.select() + " limit :page_limit offset :page_offset" + statement.around());
    }

    private static String numbered(String part) {
        var values = new Conditions().with("pattern", Search.contains(part)).with("most", 501);
        return explained(values, TripSearch.NUMBERED);
    }

    private static Sums sums(Filter filter) {
        var conditions = TripFilter.conditions(filter);
        return new Sums(
                explained(conditions, TripSums.count(conditions, null)),
                explained(conditions, TripSums.totals(conditions, null)));
    }

    private static String explained(Conditions conditions, String sql) {
        var explain = "explain (analyze, buffers, timing off) " + sql;
        return String.join("\n", conditions.on(postgres.jdbc(), explain).query(String.class).list());
    }

    private static String rows(String plan) {
        return ROWS.matcher(plan).results().findFirst().orElseThrow().group(1);
    }

    private static long touched(String plan) {
        var found = TOUCHED.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        return Stream.of(found.group(1), found.group(2)).filter(Objects::nonNull).mapToLong(Long::parseLong).sum();
    }

    private static void run(String sql) {
        postgres.jdbc().sql(sql).update();
    }

    private static UUID one(String table) {
        var sql = "select id from %s order by id limit 1".formatted(table);
        return postgres.jdbc().sql(sql).query(UUID.class).single();
    }

    private static Filter filter(String whose, UUID id) {
        var bus = whose.equals("bus") ? id : null;
        var route = whose.equals("route") ? id : null;
        var timetable = whose.equals("timetable") ? id : null;
        return new Filter(null, Set.of(), bus, null, route, timetable, null, null, null, null, null, null);
    }

    private static Filter statuses(String names) {
        var all = Stream.of(names.split(",")).map(TripStatus::valueOf).collect(Collectors.toSet());
        return new Filter(null, all, null, null, null, null, null, null, null, null, null, null);
    }

    private static Filter year(Set<TripStatus> statuses, @Nullable UUID bus) {
        var first = LocalDate.of(2025, 3, 1);
        return new Filter(
                null, statuses, bus, null, null, null, null, first, first.plusYears(1), null, null, null);
    }

    private static Filter search(String words) {
        return period(words, null, null, null);
    }

    private static Filter period(
            @Nullable String search, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable TripType type) {
        return new Filter(search, Set.of(), null, null, null, null, type, from, until, null, null, null);
    }

    private static Filter lacking(Lacking lacking) {
        return new Filter(null, Set.of(), null, null, null, null, null, null, null, null, null, lacking);
    }
}
