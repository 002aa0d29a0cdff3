package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Several people at one record, whatever kind it is: nobody's work is lost without his knowing, and all is written down. */
class SharedEditsIT {

    private static final int MANY = 20;

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    /** A kind of record, and two of its members that are text. */
    private enum Kind {
        BUS("/api/buses", "bus_name", "bus_type"),
        PERSON("/api/drivers", "full_name", "address"),
        ROUTE("/api/routes", "from_address", "to_address"),
        WORKSHOP("/api/repairs/organizations", "org_name", "contact_person"),
        CATEGORY("/api/expense-categories", "name", "description"),
        PAPER("/api/papers", "number", "issuer"),
        TAX_RECORD("/api/buses/%s/tax-records", "notes", "tax_period_end");

        private final String path;
        private final String first;
        private final String second;

        Kind(String path, String first, String second) {
            this.path = path;
            this.first = first;
            this.second = second;
        }

        String first(String record, int number) {
            return "First %d of %s".formatted(number, record);
        }

        String second(int number) {
            return this == TAX_RECORD ? "2031-03-%02d".formatted(number + 1) : "Second " + number;
        }
    }

    /** @param name tells this record from those of other tests */
    private record Edited(Kind kind, String path, String name, String id, String tag) {

        Map<String, Object> first(int number) {
            return Map.of(kind.first, kind.first(name, number));
        }

        Map<String, Object> second(int number) {
            return Map.of(kind.second, kind.second(number));
        }

        Map<String, Object> both(int number) {
            var body = new HashMap<>(first(number));
            body.putAll(second(number));
            return body;
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenTwoPeople_whenTheSecondSavesWhatHeSawBefore_thenHeIsToldAndTheWorkOfBothCanStand(Kind kind) {
        var made = make(kind);
        var colleague = server.office();
        colleague.put(made.path(), made.first(1), "If-Match", made.tag()).expect(200);

        var refused = office.put(made.path(), made.both(2), "If-Match", made.tag()).expect(412);

        var newer = office.get(made.path()).expect(200);
        assertThat(refused.code()).isEqualTo("record.changed-meanwhile");
        assertThat(refused.json().at("/params/actual").asString()).isEqualTo("2");
        assertThat(newer.header("ETag")).isEqualTo("\"2\"");
        assertThat(shown(newer, made)).containsExactly(kind.first(made.name(), 1), kind.second(0));
        assertThat(changes(made)).hasSize(1);
        office.put(made.path(), made.second(2), "If-Match", newer.header("ETag")).expect(200);
        assertThat(shown(office.get(made.path()), made)).containsExactly(kind.first(made.name(), 1), kind.second(2));
    }

    @ParameterizedTest
    @EnumSource
    void givenTwentyWhoSawTheSame_whenAllSaveAtOnce_thenOneMayAndTheOthersAreTold(Kind kind) throws Exception {
        var made = make(kind);

        var statuses = atOnce(made, number ->
                office.put(made.path(), made.both(number), "If-Match", made.tag()).status());

        assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status == 412).hasSize(MANY - 1);
        assertThat(office.get(made.path()).header("ETag")).isEqualTo("\"2\"");
        assertThat(changes(made)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void givenTwentyAtOnce_whenAllSaveTheWholeRecord_thenItIsWholeAndEachIsInTheTrail(Kind kind) throws Exception {
        var made = make(kind);

        var statuses = atOnce(made, number -> office.put(made.path(), made.both(number)).status());

        assertThat(statuses).containsOnly(200);
        var shown = office.get(made.path()).expect(200);
        var last = IntStream.rangeClosed(1, MANY)
                .filter(number -> shown(shown, made).getFirst().equals(kind.first(made.name(), number)))
                .findFirst()
                .orElseThrow();
        assertThat(shown(shown, made)).containsExactly(kind.first(made.name(), last), kind.second(last));
        assertThat(shown.header("ETag")).isEqualTo("\"21\"");
        assertThat(changes(made)).hasSize(MANY);
        assertThat(stepsOf(kind.first, made)).isEqualTo(MANY);
        assertThat(stepsOf(kind.second, made)).isEqualTo(MANY);
    }

    @ParameterizedTest
    @EnumSource
    void givenTwentyAtOnce_whenHalfSaveAnotherMember_thenBothMembersHoldTheirLastValue(Kind kind) throws Exception {
        var made = make(kind);

        var statuses = atOnce(made, number -> office.put(
                        made.path(), number % 2 == 0 ? made.first(number) : made.second(number))
                .status());

        assertThat(statuses).containsOnly(200);
        assertThat(office.get(made.path()).header("ETag")).isEqualTo("\"21\"");
        assertThat(changes(made)).hasSize(MANY);
        assertThat(stepsOf(kind.first, made)).isEqualTo(MANY / 2);
        assertThat(stepsOf(kind.second, made)).isEqualTo(MANY / 2);
    }

    private interface Save {
        int by(int number);
    }

    private static List<Integer> atOnce(Edited made, Save save) throws Exception {
        var saves = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> (Callable<Integer>) () -> save.by(number))
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(MANY)) {
            for (var each : people.invokeAll(saves)) statuses.add(each.get());
        }
        return statuses;
    }

    private static List<String> shown(Client.Answer answer, Edited made) {
        var record = answer.json();
        return List.of(
                record.get(made.kind().first).asString(), record.get(made.kind().second).asString());
    }

    /** Goes from what was there at first, change by change, to what is there now: none overwrote what it had not seen. */
    private int stepsOf(String member, Edited made) {
        var steps = new HashMap<String, String>();
        for (var change : changes(made))
            if (change.after().containsKey(member)) steps.put(change.before().get(member), change.after().get(member));
        var value = member.equals(made.kind().first) ? made.kind().first(made.name(), 0) : made.kind().second(0);
        int count = 0;
        for (var next = steps.get(value); next != null; next = steps.get(next)) {
            value = next;
            count++;
        }
        assertThat(office.get(made.path()).json().get(member).asString()).isEqualTo(value);
        return count;
    }

    private record Change(Map<String, String> before, Map<String, String> after) {}

    /** As the page of the record shows them. */
    private List<Change> changes(Edited made) {
        var changes = new ArrayList<Change>();
        for (var entry : office.get("/api/audit?limit=500&subject=" + made.id()).expect(200).json())
            if (entry.get("action").asString().equals("changed"))
                changes.add(new Change(members(entry.get("before")), members(entry.get("after"))));
        return changes;
    }

    private static Map<String, String> members(JsonNode node) {
        var members = new HashMap<String, String>();
        node.properties().forEach(each -> members.put(each.getKey(), each.getValue().asString()));
        return members;
    }

    private Edited make(Kind kind) {
        var name = UUID.randomUUID().toString();
        var path = kind == Kind.TAX_RECORD ? kind.path.formatted(bus()) : kind.path;
        var body = new HashMap<String, Object>(Map.of(kind.first, kind.first(name, 0), kind.second, kind.second(0)));
        body.putAll(needed(kind));
        var made = office.post(path, body).expect(200);
        var id = made.json().get("id").asString();
        return new Edited(kind, path + "/" + id, name, id, made.header("ETag"));
    }

    private Map<String, Object> needed(Kind kind) {
        return switch (kind) {
            case BUS -> Map.of("registration_number", Plates.next());
            case PERSON -> Map.of("email", "p" + UUID.randomUUID() + "@example.in", "password", TestServer.PASSWORD);
            case ROUTE -> Map.of("route_name", "Shared", "from_state_id", state(), "to_state_id", state());
            case WORKSHOP, CATEGORY -> Map.of();
            case PAPER ->
                Map.of("holder", Map.of("type", "bus", "id", bus()), "kind", "permit", "valid_until", "2031-01-31");
            case TAX_RECORD ->
                Map.of("tax_period_start", "2031-01-01", "due_date", "2031-01-15", "amount", 1_000);
        };
    }

    private String bus() {
        return office.post("/api/buses", Map.of("registration_number", Plates.next()))
                .expect(200)
                .json()
                .get("id")
                .asString();
    }

    private String state() {
        return office.get("/api/states").expect(200).json().get(0).get("id").asString();
    }
}
