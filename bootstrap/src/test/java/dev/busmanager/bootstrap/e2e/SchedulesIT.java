package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register of timetables, for the screens of old and for ours. */
class SchedulesIT {

    private static final LocalDate FAR = LocalDate.of(2051, 1, 2);

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Timetables timetables = new Timetables(office, depot);

    @Test
    void givenTheOldForm_whenATimetableIsAdded_thenItIsTheOneOfTheSpecification() {
        var driver = depot.driver();
        var form = timetables.form(depot.bus(), driver.id());

        var made = timetables.add(form);

        for (var member : List.of("bus_id", "route_id", "driver_id"))
            assertThat(made.get(member).asString()).as(member).isEqualTo(form.get(member));
        assertThat(texts(made.get("days_of_week"))).isEqualTo(Timetables.DAILY);
        assertThat(made.get("departure_time").asString()).isEqualTo("22:00:00");
        assertThat(made.get("arrival_time").asString()).isEqualTo("06:00:00");
        assertThat(made.get("return_departure_time").asString()).isEqualTo("09:00:00");
        assertThat(made.get("return_arrival_time").asString()).isEqualTo("21:30:00");
        for (var member : List.of("is_two_way", "is_active", "is_overnight", "arrival_next_day"))
            assertThat(made.get(member).isBoolean() && made.get(member).asBoolean()).as(member).isTrue();
        assertThat(made.get("turnaround_hours").isNumber()).isTrue();
        assertThat(made.get("turnaround_hours").decimalValue()).isEqualByComparingTo("3");
        assertThat(made.at("/bus/id").asString()).isEqualTo(form.get("bus_id"));
        assertThat(made.at("/bus/bus_name").asString()).isEqualTo("Shivneri");
        assertThat(made.at("/bus/registration_number").asString()).isNotBlank();
        assertThat(made.at("/route/id").asString()).isEqualTo(form.get("route_id"));
        assertThat(made.at("/route/route_name").asString()).startsWith("Nashik");
        assertThat(made.at("/driver/id").asString()).isEqualTo(driver.id());
        assertThat(made.at("/driver/full_name").asString()).isNotBlank();
        for (var member : List.of("notes", "active_from", "active_until", "archived_at"))
            assertThat(made.get(member).isNull()).as(member).isTrue();
        assertThat(made.has("created_at") && made.has("updated_at")).isTrue();
        assertThat(office.get(path(made)).expect(200).json()).isEqualTo(made);
    }

    @Test
    void givenWhatIsLeftOut_whenAdded_thenItIsAsUsual_andDerivedMembersAreNotBelieved() {
        var form = timetables.form();
        for (var member : List.of("driver_id", "is_two_way", "return_departure_time", "return_arrival_time", "is_active"))
            form.remove(member);
        form.put("is_overnight", false);
        form.put("arrival_next_day", false);

        var usual = timetables.add(form);
        assertThat(usual.get("is_two_way").asBoolean()).isTrue();
        assertThat(usual.get("is_active").asBoolean()).isTrue();
        assertThat(usual.get("is_overnight").asBoolean()).isTrue();
        assertThat(usual.get("driver").isNull()).isTrue();

        var oneWay = timetables.add(with(timetables.form(), "is_two_way", false));
        assertThat(oneWay.get("return_departure_time").isNull()).as("no way back, no times of it").isTrue();
        assertThat(oneWay.get("return_arrival_time").isNull()).isTrue();

        var zero = timetables.add(with(timetables.form(), "turnaround_hours", 0));
        assertThat(office.get(path(zero)).json().get("turnaround_hours").decimalValue()).isEqualByComparingTo("0");

        var sameTime = timetables.oneWay(depot.bus(), null, "06:00", "06:00");
        assertThat(timetables.add(sameTime).get("is_overnight").asBoolean()).as("R-31: equal is not").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bus_id                | null                                     | bus_id",
                "bus_id                | \"\"                                     | bus_id",
                "bus_id                | \"0197a000-0000-7000-8000-000000000000\" | bus_id",
                "route_id              | \"0197a000-0000-7000-8000-000000000000\" | route_id",
                "driver_id             | \"0197a000-0000-7000-8000-000000000000\" | driver_id",
                "days_of_week          | []                                       | days_of_week",
                "days_of_week          | null                                     | days_of_week",
                "days_of_week          | [\"monday\", \"Monday\"]                 | days_of_week[1]",
                "days_of_week          | [\"someday\"]                            | days_of_week[0]",
                "days_of_week          | [null]                                   | days_of_week[0]",
                "departure_time        | \"25:00\"                                | departure_time",
                "departure_time        | null                                     | departure_time",
                "arrival_time          | null                                     | arrival_time",
                "return_departure_time | null                                     | return_departure_time",
                "turnaround_hours      | -1                                       | turnaround_hours",
                "turnaround_hours      | 73                                       | turnaround_hours",
                "active_until          | \"2025-12-31\"                           | active_until"
            })
    void givenTheOldForm_whenAMemberCannotBe_thenItIsNamedAndNothingIsWritten(
            String member, String value, String field) {
        var bus = depot.bus();
        var form = timetables.form(bus, null);
        form.put("active_from", "2026-01-01");
        form.remove(member);
        var text = new JsonMapper().writeValueAsString(form);

        var refused = office.post(
                        "/api/schedules", text.substring(0, text.length() - 1) + ", \"" + member + "\": " + value + "}")
                .expect(422);

        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(office.get("/api/schedules?bus_id=" + bus).json()).isEmpty();
    }

    @Test
    void givenTimetable_whenChanged_thenOnlyWhatIsSaidChanges_andNullClears() {
        var made = timetables.add(timetables.form(depot.bus(), depot.driver().id()));

        var changed = office.put(
                        path(made),
                        "{\"driver_id\": null, \"notes\": \"Diwali\", \"days_of_week\": [\"sunday\", \"monday\"]}")
                .expect(200)
                .json();

        assertThat(changed.get("driver_id").isNull()).isTrue();
        assertThat(changed.get("notes").asString()).isEqualTo("Diwali");
        assertThat(texts(changed.get("days_of_week"))).containsExactly("monday", "sunday");
        assertThat(changed.get("departure_time")).isEqualTo(made.get("departure_time"));
        assertThat(changed.get("return_arrival_time")).isEqualTo(made.get("return_arrival_time"));
        office.put(path(made), Map.of("days_of_week", List.of())).expect(422);
        var history = office.get("/api/audit?subject=" + id(made)).expect(200).json();
        assertThat(history.findValuesAsString("action")).containsExactly("changed", "added");
        assertThat(history.at("/0/after/notes").asString()).isEqualTo("Diwali");
        assertThat(history.at("/0/before/driver").asString()).isEqualTo(made.at("/driver/full_name").asString());
        office.put("/api/schedules/" + UUID.randomUUID(), Map.of("notes", "x")).expect(404);
        office.get("/api/schedules/nonsense").expect(404);
    }

    @Test
    void givenTwoWhoChangeTheSame_whenTheSecondHasNotSeenTheFirst_thenHeIsRefused() {
        var made = timetables.add(timetables.form());
        var tag = office.get(path(made)).expect(200).header("ETag");

        office.put(path(made), Map.of("notes", "First"), "If-Match", tag).expect(200);

        office.put(path(made), Map.of("notes", "Second"), "If-Match", tag).expect(412);
        office.delete(path(made), "If-Match", tag).expect(412);
    }

    @Test
    void givenIdOfTheClient_whenTheSameIsAddedTwice_thenItIsThereOnce() {
        var form = timetables.form();
        form.put("id", UUID.randomUUID().toString());

        var first = timetables.add(form);

        assertThat(timetables.add(form)).isEqualTo(first);
        office.post("/api/schedules", with(form, "departure_time", "21:00")).expect(409);
        var keyed = timetables.form();
        var once = office.post("/api/schedules", keyed, "Idempotency-Key", "k" + id(first)).expect(200).json();
        var again = office.post("/api/schedules", keyed, "Idempotency-Key", "k" + id(first)).expect(200).json();
        assertThat(again).isEqualTo(once);
    }

    @Test
    void givenIdOfTheClient_whenAllAddItAtTheSameMoment_thenItIsThereOnce_andSoIsItsHistory() throws Exception {
        var form = timetables.form();
        form.put("id", UUID.randomUUID().toString());
        Callable<Client.Answer> adding = () -> office.post("/api/schedules", form);

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(Collections.nCopies(8, adding)))
                assertThat(each.get().expect(200).json().get("id").asString()).isEqualTo(form.get("id"));
        }

        assertThat(office.get("/api/audit?subject=" + form.get("id")).expect(200).json()).hasSize(1);
    }

    @Test
    void givenSeveral_whenListed_thenByDeparture_andFiltersHold() {
        var driver = depot.driver();
        var bus = depot.bus();
        var late = timetables.add(timetables.oneWay(bus, driver.id(), "18:00", "20:00"));
        var early = timetables.add(timetables.oneWay(bus, null, "05:00", "07:00"));
        office.put(path(early), Map.of("is_active", false, "notes", "Wedding of Asha")).expect(200);
        var mine = "/api/schedules?bus_id=" + bus;

        assertThat(ids(mine)).containsExactly(id(early), id(late));
        assertThat(ids(mine + "&sort=-departure_time")).containsExactly(id(late), id(early));
        assertThat(ids(mine + "&is_active=true")).containsExactly(id(late));
        assertThat(ids(mine + "&is_active=false")).containsExactly(id(early));
        assertThat(ids("/api/schedules?driver_id=" + driver.id())).containsExactly(id(late));
        assertThat(ids("/api/schedules?route_id=" + late.get("route_id").asString())).containsExactly(id(late));
        assertThat(ids(mine + "&search=wedding")).containsExactly(id(early));
        assertThat(ids(mine + "&search=shivneri")).hasSize(2);
        assertThat(ids(mine + "&archived=true")).isEmpty();
        assertThat(office.get(mine + "&limit=1").header("X-Total-Count")).isEqualTo("2");
        assertThat(office.get("/api/schedules/export?format=csv&bus_id=" + bus).expect(200).text()).contains("18:00");
    }

    @Test
    void givenTimetableWithoutTrips_whenDeleted_thenItIsGone_andOneWithTripsIsPutAwayAndComesBack() {
        var gone = timetables.add(timetables.form());
        assertThat(office.delete(path(gone)).expect(200).json().get("message").asString()).isEqualTo("Schedule deleted");
        office.get(path(gone)).expect(404);

        var kept = timetables.add(timetables.form());
        office.post("/api/schedules/generate-trips", Map.of()).expect(200);
        var trips = office.get("/api/trips?schedule_id=" + id(kept)).expect(200).json();
        assertThat(trips).isNotEmpty();
        var answer = office.delete(path(kept)).expect(200).json();
        assertThat(answer.get("archived").asBoolean()).isTrue();
        assertThat(answer.get("message").asString()).isNotBlank();

        assertThat(ids("/api/schedules?bus_id=" + kept.get("bus_id").asString())).isEmpty();
        assertThat(ids("/api/schedules?archived=true&bus_id=" + kept.get("bus_id").asString())).containsExactly(id(kept));
        assertThat(office.get("/api/trips?schedule_id=" + id(kept)).json()).hasSameSizeAs(trips);
        assertThat(office.post(path(kept) + "/restoration", null).expect(200).json().get("archived_at").isNull())
                .isTrue();
    }

    /** whoever is in a timetable stays, and the office is told in how many. */
    @Test
    void givenTimetable_whenItsBusDriverOrRouteShallGo_thenRefusedWithTheNumber() {
        var driver = depot.driver();
        var made = timetables.add(timetables.form(depot.bus(), driver.id()));

        var bus = office.delete("/api/buses/" + made.get("bus_id").asString()).expect(409);
        var person = office.delete("/api/drivers/" + driver.id()).expect(409);
        var route = office.delete("/api/routes/" + made.get("route_id").asString()).expect(409);

        assertThat(bus.code()).isEqualTo("fleet.bus-in-use");
        assertThat(person.code()).isEqualTo("driver.person-in-use");
        assertThat(route.code()).isEqualTo("network.route-in-use");
        for (var refused : List.of(bus, person, route))
            assertThat(refused.json().at("/params/timetables").asInt()).isEqualTo(1);
        office.delete(path(made)).expect(200);
        office.delete("/api/routes/" + made.get("route_id").asString()).expect(200);
        office.delete("/api/buses/" + made.get("bus_id").asString()).expect(200);
        office.delete("/api/drivers/" + driver.id()).expect(200);
    }

    @Test
    void givenDayThatIsDifferent_whenSaid_thenItIsListedAndCanBeTakenBack() {
        var made = timetables.add(timetables.form());
        var days = path(made) + "/exceptions";
        var other = depot.bus();

        office.put(days + "/2051-01-03", Map.of("is_off", true, "reason", "Holi")).expect(200);
        office.put(days + "/2051-01-02", Map.of("is_off", false, "bus_id", other)).expect(200);
        var listed = office.get(days).expect(200).json();
        assertThat(listed).hasSize(2);
        assertThat(listed.at("/0/day").asString()).isEqualTo("2051-01-02");
        assertThat(listed.at("/0/is_off").asBoolean()).isFalse();
        assertThat(listed.at("/0/bus/id").asString()).isEqualTo(other);
        assertThat(listed.at("/1/is_off").asBoolean()).isTrue();
        assertThat(listed.at("/1/reason").asString()).isEqualTo("Holi");
        assertThat(office.get(days + "?from=2051-01-03").json()).hasSize(1);
        assertThat(office.get(days + "?until=2051-01-01").json()).isEmpty();

        assertThat(office.put(days + "/2051-01-02", Map.of("is_off", false)).expect(400).code())
                .isEqualTo("schedule.nothing-replaced");
        office.put(days + "/2051-01-02", Map.of("driver_id", UUID.randomUUID().toString())).expect(422);
        office.put(days + "/nonsense", Map.of("is_off", true)).expect(404);
        office.delete(days + "/2051-01-03").expect(200);
        office.delete(days + "/2051-01-03").expect(200);
        assertThat(office.get(days).json()).hasSize(1);
        office.get("/api/schedules/" + UUID.randomUUID() + "/exceptions").expect(404);
        var history = office.get("/api/audit?subject=" + id(made)).expect(200).json();
        assertThat(history.findValuesAsString("action"))
                .as("what was said and taken back, and nothing of what was refused or changed nothing")
                .containsExactly("day_changed", "day_changed", "day_changed", "added");
        assertThat(history.at("/0/before/reason").asString()).isEqualTo("Holi");
        assertThat(history.at("/0/after").isEmpty()).isTrue();
    }

    /** W-32: the screen of old reads two numbers; ours reads every line. */
    @Test
    void givenTheButton_whenPressed_thenItAnswersAsOfOld_andSaysWhatWasSkipped() {
        var made = timetables.add(timetables.form());
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        var days = path(made) + "/exceptions/";
        for (int ahead = 0; ahead <= 2; ahead++)
            office.put(days + today.plusDays(ahead), Map.of("is_off", true)).expect(200);
        var other = timetables.add(timetables.form());

        var report = office.post("/api/schedules/generate-trips", Map.of(), "Idempotency-Key", id(made)).expect(200).json();

        assertThat(report.get("success").asBoolean()).isTrue();
        assertThat(report.get("date").asString()).isEqualTo(today.toString());
        assertThat(report.get("day").asString()).isEqualTo(today.getDayOfWeek().name().toLowerCase());
        assertThat(report.get("schedulesProcessed").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(report.get("tripsCreated").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(report.get("errors").isNull()).isTrue();
        assertThat(report.get("skipped").get(0).isString()).isTrue();
        var lines = StreamSupport.stream(report.get("skipped_lines").spliterator(), false)
                .filter(line -> line.get("schedule_id").asString().equals(id(made)))
                .toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.get("code").asString().equals("schedule.day-off"));
        assertThat(lines.getFirst().get("day").asString()).isEqualTo(today.toString());
        assertThat(office.get("/api/trips?schedule_id=" + id(other)).json()).hasSize(3);
        assertThat(office.get("/api/trips?schedule_id=" + id(made)).json()).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> form, String member, Object value) {
        var other = new HashMap<>(form);
        other.put(member, value);
        return other;
    }

    private static String id(JsonNode record) {
        return record.get("id").asString();
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(office.get(path).expect(200).json().spliterator(), false)
                .map(SchedulesIT::id)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
    }
}
