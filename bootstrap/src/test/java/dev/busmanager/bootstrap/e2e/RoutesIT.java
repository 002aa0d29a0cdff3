package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.network.RoutesService;
import dev.busmanager.application.network.out.RouteUses;
import dev.busmanager.application.network.out.Routes;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.network.NetworkException;
import dev.busmanager.domain.network.RouteId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of routes, as the office keeps it and as the old screens send it. */
class RoutesIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenTheOldForm_whenARouteIsAdded_thenItIsTheOneOfTheSpecification() {
        var body = form("Pune – Goa Night", "MH", "GA");
        body.put("from_address", "Swargate");
        body.put("to_address", null);
        body.put("distance_km", 452.5);
        body.put("estimated_duration_hours", 10);

        var route = office.post("/api/routes", body).expect(200).json();

        assertThat(route.propertyNames())
                .containsExactly(
                        "id", "route_name", "from_state_id", "to_state_id", "from_address", "to_address",
                        "distance_km", "estimated_duration_hours", "from_state", "to_state", "stops", "created_at",
                        "updated_at", "archived_at");
        assertThat(route.get("distance_km").isNumber()).isTrue();
        assertThat(route.get("distance_km").asDouble()).isEqualTo(452.5);
        assertThat(route.get("estimated_duration_hours").asInt()).isEqualTo(10);
        assertThat(route.at("/from_state/state_name").asString()).isEqualTo("Maharashtra");
        assertThat(route.at("/from_state/id").asString()).isEqualTo(route.get("from_state_id").asString());
        assertThat(route.at("/to_state/state_code").asString()).isEqualTo("GA");
        assertThat(route.get("to_address").isNull()).isTrue();
        assertThat(route.get("stops")).isEmpty();
    }

    @Test
    void givenTheLongestTexts_whenARouteIsAdded_thenTheyAreKept() {
        var body = form("x".repeat(100), "MH", "GA");
        body.put("from_address", "f".repeat(500));
        body.put("to_address", "t".repeat(500));

        var route = office.post("/api/routes", body).expect(200).json();

        assertThat(route.get("route_name").asString()).hasSize(100);
        assertThat(route.get("from_address").asString()).hasSize(500);
        assertThat(route.get("to_address").asString()).hasSize(500);
    }

    /** also within one state, and under a name that another one has. */
    @Test
    void givenARoute_whenAnotherOneHasItsNameAndOneState_thenBothAreThere() {
        var body = form("Pune – Mumbai " + UUID.randomUUID(), "MH", "MH");

        office.post("/api/routes", body).expect(200);
        office.post("/api/routes", body).expect(200);

        assertThat(names("?search=" + ((String) body.get("route_name")).substring(14))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                   | 422 | route_name,from_state_id,to_state_id",
                "{\"route_name\": \" \", \"from_state_id\": \"\", \"to_state_id\": \"\"}"
                        + "                                           | 422 | route_name,from_state_id,to_state_id",
                "{\"route_name\": null, FROM, TO}                     | 422 | route_name",
                "{\"route_name\": 5, FROM, TO}                        | 422 | route_name",
                "{\"route_name\": \"a\\u0000b\", FROM, TO}            | 422 | route_name",
                "{\"route_name\": \"LONG\", FROM, TO}                 | 422 | route_name",
                "{NAME, TO}                                           | 422 | from_state_id",
                "{NAME, \"from_state_id\": \"x\", TO}                 | 422 | from_state_id",
                "{NAME, \"from_state_id\": 7, TO}                     | 422 | from_state_id",
                "{NAME, \"from_state_id\": \"00000000-0000-7000-8000-000000000000\", TO} | 422 | from_state_id",
                "{NAME, FROM, \"to_state_id\": \"00000000-0000-7000-8000-000000000000\"} | 422 | to_state_id",
                "{NAME, FROM, TO, \"from_address\": \"LONG\"}         | 422 | from_address",
                "{NAME, FROM, TO, \"to_address\": [\"a\"]}            | 422 | to_address",
                "{NAME, FROM, TO, \"distance_km\": -1}                | 422 | distance_km",
                "{NAME, FROM, TO, \"distance_km\": 10000.01}          | 422 | distance_km",
                "{NAME, FROM, TO, \"distance_km\": 1.005}             | 422 | distance_km",
                "{NAME, FROM, TO, \"distance_km\": 1e400}             | 422 | distance_km",
                "{NAME, FROM, TO, \"distance_km\": 1e-400}            | 422 | distance_km",
                "{NAME, FROM, TO, \"distance_km\": \"far\"}           | 422 | distance_km",
                "{NAME, FROM, TO, \"estimated_duration_hours\": 200.5} | 422 | estimated_duration_hours",
                "{NAME, FROM, TO, \"stops\": {}}                      | 422 | stops",
                "{NAME, FROM, TO, \"stops\": [null]}                  | 422 | stops[0]",
                "{NAME, FROM, TO, \"stops\": [{}]}                    | 422 | stops[0].name",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\"}, {\"name\": \"LONG\"}]} | 422 | stops[1].name",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"state_id\": \"00000000-0000-7000-8000-000000000000\"}]}"
                        + "                                           | 422 | stops[0].state_id",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"state_id\": \"x\"}]} | 422 | stops[0].state_id",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"boarding\": \"perhaps\"}]} | 422 | stops[0].boarding",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"minutes\": 1.5}]} | 422 | stops[0].minutes",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"minutes\": -1}]} | 422 | stops[0].minutes",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"distance_km\": 10001}]} | 422 | stops[0].distance_km",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"distance_km\": 20}, {\"name\": \"B\"},"
                        + " {\"name\": \"C\", \"distance_km\": 19.99}]} | 400 | stops[2].distance_km",
                "{NAME, FROM, TO, \"stops\": [{\"name\": \"A\", \"minutes\": 20}, {\"name\": \"B\", \"minutes\": 19}]}"
                        + "                                           | 400 | stops[1].minutes",
                "{NAME, FROM, TO, \"id\": \"x\"}                      | 422 | id",
            })
    void givenBadInput_whenARouteIsAdded_thenRefusedAtItsFieldsAndNothingIsWritten(
            String body, int status, String fields) {
        var before = count("route");
        var sent = body.replace("NAME", "\"route_name\": \"Refused\"")
                .replace("FROM", "\"from_state_id\": \"%s\"".formatted(state("MH")))
                .replace("TO", "\"to_state_id\": \"%s\"".formatted(state("GA")))
                .replace("LONG", "x".repeat(501));

        var refused = office.post("/api/routes", sent).expect(status).json();

        assertThat(refused.get("detail").asString()).isNotBlank();
        assertThat(refused.get("errors").findValuesAsString("field")).containsExactlyInAnyOrder(fields.split(","));
        assertThat(count("route")).isEqualTo(before);
    }

    @Test
    void givenMoreStopsThanAWayHas_whenARouteIsAdded_thenRefused() {
        var body = form("Endless", "MH", "MH");
        body.put("stops", IntStream.rangeClosed(0, 100).mapToObj(n -> Map.of("name", "Stop " + n)).toList());

        var refused = office.post("/api/routes", body).expect(422).json();

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("too-many-entries");
    }

    @Test
    void givenStops_whenTheFormLeavesThemOut_thenTheyStay_andAnArrayReplacesAll() {
        var body = form("With stops", "MH", "GA");
        body.put(
                "stops",
                List.of(
                        Map.of("name", "Swargate", "state_id", state("MH"), "distance_km", 0, "minutes", 0),
                        Map.of("name", "Toll", "boarding", false),
                        Map.of("name", "Mapusa", "state_id", state("GA"), "distance_km", 440.25, "minutes", 570)));
        var path = path(office.post("/api/routes", body).expect(200));

        var kept = office.put(path, Map.of("distance_km", 460)).expect(200).json();
        var list = office.get("/api/routes?search=With%20stops").expect(200).json().get(0);

        assertThat(kept.get("stops").findValuesAsString("name")).containsExactly("Swargate", "Toll", "Mapusa");
        assertThat(kept.at("/stops/0/position").asInt()).isEqualTo(1);
        assertThat(kept.at("/stops/0/boarding").asBoolean()).isTrue();
        assertThat(kept.at("/stops/1/boarding").asBoolean()).isFalse();
        assertThat(kept.at("/stops/1/distance_km").isNull()).isTrue();
        assertThat(kept.at("/stops/2/state_id").asString()).isEqualTo(state("GA"));
        assertThat(kept.at("/stops/2/distance_km").asDouble()).isEqualTo(440.25);
        assertThat(kept.at("/stops/2/minutes").asInt()).isEqualTo(570);
        assertThat(list.has("stops")).isFalse();
        assertThat(list.get("stop_count").asInt()).isEqualTo(3);

        office.put(path, Map.of("stops", List.of(Map.of("name", "Wakad"), Map.of("name", "Panaji")))).expect(200);
        assertThat(office.get(path).expect(200).json().get("stops").findValuesAsString("name"))
                .containsExactly("Wakad", "Panaji");
        office.put(path, "{\"stops\": []}").expect(200);
        assertThat(office.get(path).expect(200).json().get("stops")).isEmpty();
    }

    @Test
    void givenARoute_whenMembersAreClearedOrLeftOut_thenNeededOnesStay() {
        var body = form("Kept", "MH", "GA");
        body.put("from_address", "Swargate");
        body.put("distance_km", 452);
        var path = path(office.post("/api/routes", body).expect(200));

        var cleared = office.put(path, "{\"from_address\": \"\", \"distance_km\": null}").expect(200).json();

        assertThat(cleared.get("from_address").isNull()).isTrue();
        assertThat(cleared.get("distance_km").isNull()).isTrue();
        assertThat(cleared.get("route_name").asString()).isEqualTo("Kept");
        office.put(path, "{\"route_name\": \"\"}").expect(422);
        office.put(path, "{\"from_state_id\": null}").expect(422);
        office.put(path, "{\"to_state_id\": \"\"}").expect(422);
    }

    @Test
    void givenIdsThatNameNothing_whenAsked_thenNotFound() {
        for (var id : List.of("x", UUID.randomUUID().toString())) {
            office.get("/api/routes/" + id).expect(404);
            office.put("/api/routes/" + id, Map.of("route_name", "A")).expect(404);
            office.delete("/api/routes/" + id).expect(404);
            office.post("/api/routes/" + id + "/restoration", null).expect(404);
        }
    }

    @Test
    void givenOddQueries_whenListed_thenRefusedOrCut() {
        for (var query : List.of("sort=colour", "limit=-1", "limit=x", "offset=-1", "archived=perhaps", "search=a%00b"))
            assertThat(office.get("/api/routes?" + query).expect(422).code()).isEqualTo("input.invalid");
        office.get("/api/routes?limit=1000000&unknown=1&search=%25").expect(200);
        office.get("/api/routes?search=" + "x".repeat(2_000)).expect(200);
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOneRoute_andAnotherContentIsRefused() throws Exception {
        var body = form("Once", "MH", "GA");
        var id = UUID.randomUUID().toString();
        body.put("id", id);
        body.put("distance_km", 12.5);
        body.put("stops", List.of(Map.of("name", "A", "distance_km", 0)));

        var calls = IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Integer>) () -> office.post("/api/routes", body).status())
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) statuses.add(call.get());
        }
        body.put("distance_km", "12.50");
        office.post("/api/routes", body).expect(200);
        body.put("distance_km", 12.6);
        var other = office.post("/api/routes", body).expect(409);

        assertThat(statuses).containsOnly(200);
        assertThat(other.code()).isEqualTo("record.id-taken");
        assertThat(audit(id)).containsExactly("added");
    }

    @Test
    void givenTwoPeople_whenTheSecondSavesWhatHeSawBefore_thenHeIsTold() {
        var made = office.post("/api/routes", form("Seen", "MH", "GA")).expect(200);
        var seen = made.header("ETag");
        office.put(path(made), Map.of("route_name", "Changed"), "If-Match", seen).expect(200);

        office.put(path(made), Map.of("route_name", "Lost"), "If-Match", seen).expect(412);
        office.delete(path(made), "If-Match", seen).expect(412);

        assertThat(office.get(path(made)).expect(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(office.get(path(made)).json().get("route_name").asString()).isEqualTo("Changed");
    }

    /** refused while it is to be driven; afterwards put away, and free of all that it is gone. */
    @Test
    void givenUses_whenARouteIsDeleted_thenRefusedWithCountsOrArchivedOrGone() {
        var made = office.post("/api/routes", form("Driven", "MH", "GA")).expect(200);
        var path = path(made);
        var id = new RouteId(UUID.fromString(made.json().get("id").asString()));

        assertThatExceptionOfType(NetworkException.RouteInUse.class)
                .isThrownBy(() -> remove(id, uses(3, 2)))
                .satisfies(refused -> assertThat(refused.params()).containsEntry("trips", 3L).containsEntry("timetables", 2L));
        assertThat(remove(id, uses(0, 0))).isEqualTo(Removal.ARCHIVED);

        assertThat(names("")).doesNotContain("Driven");
        assertThat(names("?archived=true")).contains("Driven");
        assertThat(office.get(path).expect(200).json().get("archived_at").isNull()).isFalse();
        var back = office.post(path + "/restoration", null).expect(200).json();
        assertThat(back.get("archived_at").isNull()).isTrue();
        var gone = office.delete(path).expect(200).json();
        assertThat(gone.get("archived").asBoolean()).isFalse();
        assertThat(gone.get("message").asString()).isEqualTo("Route deleted");
        office.get(path).expect(404);
        assertThat(audit(id.toString())).containsExactly("added", "archived", "restored", "removed");
    }

    private Removal remove(RouteId id, RouteUses uses) {
        var service = new RoutesService(
                server.bean(Routes.class),
                server.bean(States.class),
                List.of(uses),
                server.bean(ChangeTrail.class),
                server.bean(Ids.class),
                server.bean(Clock.class));
        return server.bean(UnitOfWork.class).run(() -> service.remove(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    private static RouteUses uses(long trips, long timetables) {
        return new RouteUses() {
            @Override
            public long openTrips(RouteId id) {
                return trips;
            }

            @Override
            public long timetables(RouteId id) {
                return timetables;
            }

            @Override
            public boolean remembers(RouteId id) {
                return true;
            }
        };
    }

    @Test
    void givenAChange_whenTheAuditIsRead_thenItHoldsWhatDiffers() {
        var made = office.post("/api/routes", form("Written", "MH", "GA")).expect(200);
        office.put(path(made), Map.of("to_state_id", state("KA"), "stops", List.of(Map.of("name", "Belagavi"))))
                .expect(200);

        var entry = server.jdbc()
                .sql("select before::text || after from audit_entry where subject = :id and action = 'changed'")
                .param("id", made.json().get("id").asString())
                .query(String.class)
                .single();

        assertThat(entry).isEqualTo("{\"to_state\": \"Goa\"}{\"stops\": [\"Belagavi\"], \"to_state\": \"Karnataka\"}");
    }

    @Test
    void givenAKey_whenTheCallIsRepeated_thenOneRoute() {
        var body = form("Keyed", "MH", "GA");

        var first = office.post("/api/routes", body, "Idempotency-Key", "route-1").expect(200);
        var again = office.post("/api/routes", body, "Idempotency-Key", "route-1").expect(200);

        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void givenTenThousandRoutes_whenListedAndSearched_thenAllComeInOrderAndTheFragmentFindsItsOwn() {
        try (var large = TestServer.start(Map.of())) {
            large.jdbc()
                    .sql("""
                            insert into route (id, route_name, from_state_id, to_state_id, from_address, distance_km,
                                               created_at, updated_at)
                            select gen_random_uuid(), 'Route ' || n, s.id, s.id, 'Stand ' || md5(n::text), n % 500,
                                   now(), now()
                              from generate_series(10001, 20100) n
                              join state s on s.state_code = 'MH'
                            """)
                    .update();
            var boss = large.office();

            var all = boss.get("/api/routes").expect(200);
            var found = boss.get("/api/routes?search=oute%2015").expect(200);
            var farthest = boss.get("/api/routes?sort=-distance_km&limit=20&total=false").expect(200);

            assertThat(all.header("X-Total-Count")).isEqualTo("10100");
            assertThat(all.json().findValuesAsString("route_name")).hasSize(10_000).isSorted();
            assertThat(found.header("X-Total-Count")).isEqualTo("1000");
            assertThat(farthest.header("X-Total-Count")).isNull();
            assertThat(farthest.json().findValuesAsString("distance_km")).hasSize(20).containsOnly("499.0");
        }
    }

    private List<String> names(String query) {
        return office.get("/api/routes" + query).expect(200).json().findValuesAsString("route_name");
    }

    private List<String> audit(String id) {
        return server.jdbc()
                .sql("select action from audit_entry where feature = 'network' and subject = :id order by at, id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private long count(String table) {
        return server.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String path(Client.Answer made) {
        return "/api/routes/" + made.json().get("id").asString();
    }

    private Map<String, Object> form(String name, String from, String to) {
        return new HashMap<>(Map.of("route_name", name, "from_state_id", state(from), "to_state_id", state(to)));
    }

    private String state(String code) {
        return server.jdbc()
                .sql("select id from state where state_code = :code")
                .param("code", code)
                .query(UUID.class)
                .single()
                .toString();
    }
}
