package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.JsonNode;

/** Whatever office and drivers do in whatever order with the trips of two buses, the book of all trips stays right. */
class TripSequencesIT {

    private static final int TRIPS = 5;
    private static final int CALLS = 80;
    private static final List<String> STATUSES = List.of("scheduled", "in_progress", "completed", "cancelled");

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final List<String> buses = List.of(depot.bus(), depot.bus());
    private final List<Depot.Driver> drivers = List.of(depot.driver(), depot.driver());
    private final String route = depot.route();
    private final TripsOfBuses book = new TripsOfBuses(office, buses);

    @RepeatedTest(6)
    void givenTwoBusesAndTwoDrivers_whenAnythingIsDoneWithTheirTrips_thenTheBookStaysRight(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition() * 15_485_863L;
        var random = new Random(seed);
        var trips = new ArrayList<JsonNode>();
        for (int i = 0; i < TRIPS; i++) trips.add(added(random));
        for (int call = 0; call < CALLS; call++) {
            var answer = called(trips, random);

            var where = "seed %d, call %d: %s".formatted(seed, call, answer.text());
            assertThat(answer.status()).as(where).isIn(200, 400, 403, 409, 422);
            requireOneAtATime("bus_id", where);
            requireOneAtATime("driver_id", where);
            book.requireRight(where);
            if (call % 4 == 3) new OverlapsOfTrips(all()).requireRight(where);
        }
    }

    /** Also those without a bus. */
    private Collection<JsonNode> all() {
        var all = new HashMap<String, JsonNode>();
        for (var driver : drivers)
            for (var trip : office.get("/api/trips?driver_id=" + driver.id()).expect(200).json())
                all.put(trip.get("id").asString(), trip);
        return all.values();
    }

    private JsonNode added(Random random) {
        var form = depot.form(buses.get(random.nextInt(2)), drivers.get(random.nextInt(2)).id(), route);
        form.put("start_date", start(random));
        form.put("trip_type", random.nextBoolean() ? "one_way" : "two_way");
        return office.post("/api/trips", form).expect(200).json();
    }

    private static String start(Random random) {
        return "2026-11-%02dT%02d:30".formatted(20 + random.nextInt(3), 6 + random.nextInt(3));
    }

    private Client.Answer called(List<JsonNode> trips, Random random) {
        int which = random.nextInt(trips.size());
        var path = path(trips.get(which));
        var caller = random.nextInt(3) == 0 ? drivers.get(random.nextInt(2)).client() : office;
        return switch (random.nextInt(14)) {
            case 0, 1 -> caller.post(path + "/start", step(random));
            case 2 -> caller.post(path + "/arrival", step(random));
            case 3 -> caller.post(path + "/return", step(random));
            case 4 -> caller.post(path + "/completion", step(random));
            case 5, 6 -> caller.put(path + "/readings", readings(random));
            case 7 -> caller.put(path, Map.of("status", STATUSES.get(random.nextInt(4))));
            case 8 -> office.post(path + "/cancellation", Map.of("reason", "No passengers"));
            case 9, 10 -> office.post(
                    path + "/correction", Map.of("status", STATUSES.get(random.nextInt(4)), "reason", "By mistake"));
            case 11 -> office.put(path, Map.of("start_date", start(random)));
            case 12 -> office.put(path, manned(random));
            default -> replaced(trips, which, random);
        };
    }

    private static Map<String, Object> step(Random random) {
        return random.nextInt(4) == 0 ? Map.of() : Map.of("odometer", reading(random));
    }

    private static Map<String, Object> readings(Random random) {
        var readings = new HashMap<String, Object>();
        for (var member : List.of("odometer_start", "odometer_end", "odometer_return_start", "odometer_return_end"))
            if (random.nextInt(3) > 0) readings.put(member, random.nextInt(5) == 0 ? null : reading(random));
        return readings;
    }

    private static int reading(Random random) {
        return 1_000 + 100 * random.nextInt(12);
    }

    private Map<String, Object> manned(Random random) {
        var manned = new HashMap<String, Object>();
        manned.put("bus_id", random.nextInt(4) == 0 ? null : buses.get(random.nextInt(2)));
        if (random.nextBoolean()) manned.put("driver_id", drivers.get(random.nextInt(2)).id());
        return manned;
    }

    private Client.Answer replaced(List<JsonNode> trips, int which, Random random) {
        var answer = office.delete(path(trips.get(which)));
        trips.set(which, added(random));
        return answer;
    }

    private void requireOneAtATime(String whose, String where) {
        var most = server.jdbc()
                .sql("select coalesce(max(n), 0) from (select count(*) as n from trip where status = 'in_progress' group by "
                        + whose + ") each")
                .query(Long.class)
                .single();
        assertThat(most).as(where).isLessThanOrEqualTo(1);
    }

    /** Whatever is planned over whatever, and moved, called off or driven afterwards. */
    @RepeatedTest(6)
    void givenTheSamePlans_whenMadeInAnyOrder_thenTheSameTripsSayThatTheyOverlap(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition() * 49_979_687L);
        var plans = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(plans, random);
        var trips = new HashMap<Integer, JsonNode>();
        for (int plan : plans) {
            var form = depot.form(buses.getFirst(), drivers.getFirst().id(), route);
            // Each into the next one.
            form.put("start_date", "2026-11-21T%02d:30".formatted(4 + 4 * plan));
            trips.put(plan, office.post("/api/trips", form).expect(200).json());
        }
        var facts = new ArrayList<Supplier<Client.Answer>>(List.of(
                () -> office.post(path(trips.get(1)) + "/cancellation", Map.of("reason", "Rain")),
                () -> office.put(path(trips.get(3)), Map.of("driver_id", drivers.get(1).id()))));
        Collections.shuffle(facts, random);
        for (var fact : facts) fact.get().expect(200);

        assertThat(IntStream.range(0, 5).mapToObj(trips::get).map(this::overlaps)).containsExactly(
                "[]", "[]", "[trip.bus-overlaps]", "[trip.bus-overlaps]", "[trip.bus-overlaps]");
        new OverlapsOfTrips(all()).requireRight("in the end");
    }

    private String overlaps(JsonNode trip) {
        return office.get(path(trip)).expect(200).json().get("flags").findValuesAsString("code").toString();
    }

    /** A stack of old trip sheets, typed in as they lie. */
    @RepeatedTest(8)
    void givenTheSameFacts_whenEnteredInAnyOrder_thenDistancesChainsAndFlagsAreTheSame(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition() * 32_452_843L);
        var timetable = timetable();
        var trips = new ArrayList<JsonNode>();
        for (int day = 1; day <= TRIPS; day++) trips.add(generated(timetable, day));
        var facts = new ArrayList<Supplier<Client.Answer>>();
        for (int i = 0; i < TRIPS; i++) addFacts(facts, path(trips.get(i)), i);
        // Moved behind the others, given away and called off.
        facts.add(() -> office.put(path(trips.getFirst()), Map.of("start_date", "2026-11-29T09:30")));
        facts.add(() -> office.put(path(trips.get(1)), Map.of("bus_id", buses.get(1))));
        facts.add(() -> office.post(path(trips.get(2)) + "/correction", Map.of("status", "cancelled", "reason", "Rain")));
        Collections.shuffle(facts, random);

        for (var fact : facts) fact.get().expect(200);

        assertThat(trips.stream().map(this::outcome)).containsExactly(
                "500 4 [trip.distance-odd, trip.reading-below-last]",
                "212 1 []",
                "212 1 []",
                "500 2 [trip.distance-odd, trip.reading-above-next]",
                "500 3 [trip.distance-odd, trip.reading-above-next, trip.reading-below-last]");
        book.requireRight("in the end");
    }

    private void addFacts(List<Supplier<Client.Answer>> facts, String path, int i) {
        // The meter of the fourth stood higher than where the fifth begins.
        int start = List.of(1_000, 1_212, 1_424, 2_000, 2_300).get(i);
        int end = start + List.of(500, 212, 212, 500, 500).get(i);
        facts.add(() -> office.put(path + "/readings", Map.of("odometer_start", start)));
        facts.add(() -> office.put(path + "/readings", Map.of("odometer_end", end)));
        facts.add(() -> office.put(path + "/takings", Map.of("revenue_cash", 10)));
    }

    private String outcome(JsonNode trip) {
        var now = office.get(path(trip)).expect(200).json();
        return "%d %d %s".formatted(
                now.get("distance_traveled").asInt(),
                now.get("cycle_position").asInt(),
                now.get("flags").findValuesAsString("code").stream().filter(TripsOfBuses.CODES::contains).toList());
    }

    private UUID timetable() {
        var id = UUID.randomUUID();
        server.jdbc().sql("""
                        insert into timetable (id, bus_id, route_id, days, departure_time, arrival_time, is_two_way,
                                               turnaround_hours, is_active, created_at, updated_at)
                        values (:id, :bus, :route, 127, '09:30', '14:30', false, 0, true, now(), now())
                        """)
                .param("id", id)
                .param("bus", UUID.fromString(buses.getFirst()))
                .param("route", UUID.fromString(route))
                .update();
        return id;
    }

    private JsonNode generated(UUID timetable, int day) {
        var form = depot.form(buses.getFirst(), drivers.getFirst().id(), route);
        form.put("start_date", "2026-11-%02dT09:30".formatted(20 + day));
        var trip = office.post("/api/trips", form).expect(200).json();
        server.jdbc().sql("update trip set timetable_id = :timetable, timetable_day = trip_date where id = :id")
                .param("timetable", timetable)
                .param("id", UUID.fromString(trip.get("id").asString()))
                .update();
        return trip;
    }
}
