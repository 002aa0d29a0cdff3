package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the office does with trips: its own screens, and those of old. */
class TripPlanIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);

    @Test
    void givenTheOldForm_whenATripIsAdded_thenItIsTheOneOfTheSpecification() {
        var driver = depot.driver();
        var bus = depot.bus();

        var trip = office.post("/api/trips", depot.form(bus, driver.id(), depot.route())).expect(200).json();

        assertThat(trip.get("trip_number").asString()).matches("TRP261121\\d{3,}");
        assertThat(trip.get("start_date").asString()).isEqualTo("2026-11-21T09:30:00+05:30");
        assertThat(trip.get("trip_date").asString()).isEqualTo("2026-11-21");
        assertThat(trip.get("departure_time").asString()).isEqualTo("09:30:00");
        assertThat(trip.get("arrival_time").asString()).as("by the hours of the route").isEqualTo("14:30:00");
        assertThat(trip.get("bus_name_snapshot").asString()).isEqualTo("Shivneri");
        assertThat(trip.at("/driver/id").asString()).isEqualTo(driver.id());
        assertThat(trip.at("/route/distance_km").asInt()).isEqualTo(212);
        assertThat(trip.at("/bus/company_profit_share").decimalValue()).isEqualByComparingTo("100");
        assertThat(trip.get("gst_percentage").isNumber()).isTrue();
        assertThat(trip.get("cycle_position").asInt()).isEqualTo(1);
        for (var member : List.of(
                "revenue_cash", "revenue_online", "revenue_paytm", "revenue_others", "revenue_agent", "total_revenue",
                "total_expense", "return_total_revenue", "return_total_expense", "water_taken"))
            assertThat(trip.get(member).decimalValue()).as(member).isEqualByComparingTo("0");
        for (var member : List.of(
                "end_date", "notes", "odometer_start", "odometer_end", "distance_traveled", "return_departure_time",
                "odometer_return_start", "distance_return", "schedule_id", "previous_trip_id", "next_trip_id"))
            assertThat(trip.get(member).isNull()).as(member).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "route_id   | \"\"                                     | 422",
                "route_id   | \"0197a000-0000-7000-8000-000000000000\" | 422",
                "bus_id     | \"0197a000-0000-7000-8000-000000000000\" | 422",
                "driver_id  | \"0197a000-0000-7000-8000-000000000000\" | 422",
                "start_date | null                                     | 422",
                "start_date | \"yesterday\"                            | 422",
                "status     | \"flying\"                               | 422",
                "trip_type  | \"three_way\"                            | 422",
                "end_date   | \"2026-11-21T09:00\"                     | 422",
                "status     | \"completed\"                            | 400",
                "return_arrival_time | \"10:00\"                       | 422"
            })
    void givenTheOldForm_whenAMemberCannotBe_thenRefusedAndNothingIsWritten(String member, String value, int status) {
        var driver = depot.driver();
        var form = depot.form(depot.bus(), driver.id(), depot.route());
        form.put("trip_type", "two_way");
        form.remove(member);
        var text = new JsonMapper().writeValueAsString(form);

        office.post("/api/trips", text.substring(0, text.length() - 1) + ", \"" + member + "\": " + value + "}")
                .expect(status);

        assertThat(office.get("/api/trips?driver_id=" + driver.id()).json()).isEmpty();
    }

    /** W-29: the pickers of old offer everybody. */
    @Test
    void givenSomebodyWhoIsNoDriver_whenGivenATrip_thenRefused() {
        var mechanic = server.workshop().get("/api/drivers/me").expect(200).json().get("id").asString();

        var refused = office.post("/api/trips", depot.form(depot.bus(), mechanic, depot.route())).expect(422);

        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("driver_id");
    }

    /** a number that a program made up gives way, one that a person typed does not. */
    @Test
    void givenNumberThatIsTaken_whenItLooksMadeUp_thenTheNextFreeOneIsGiven_andATypedOneIsRefused() {
        var driver = depot.driver();
        var made = depot.form(depot.bus(), driver.id(), depot.route());
        made.put("trip_number", "TRP20261121%03d".formatted(Math.floorMod(driver.id().hashCode(), 900) + 100));
        var typed = new HashMap<>(made);
        typed.put("trip_number", "Wedding " + driver.id().substring(20));

        var first = office.post("/api/trips", made).expect(200).json();
        var second = office.post("/api/trips", made).expect(200).json();
        office.post("/api/trips", typed).expect(200);
        var refused = office.post("/api/trips", typed).expect(409);

        assertThat(first.get("trip_number").asString()).isEqualTo(made.get("trip_number"));
        assertThat(second.get("trip_number").asString()).matches("TRP261121\\d{3,}");
        assertThat(refused.code()).isEqualTo("trip.number-taken");
    }

    /** W-04, W-12: what the edit form of old sends is kept, and its times are those on the wall. */
    @Test
    void givenTheOldEditForm_whenEverythingIsChanged_thenEverythingIsKept() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var route = depot.route();
        var form = depot.form(depot.bus(), driver.id(), route);
        form.put("trip_number", "ignored");
        form.put("start_date", "2026-11-22T06:00");
        form.put("end_date", "2026-11-22T18:00");
        form.put("trip_type", "two_way");
        form.put("notes", "Wedding");

        var changed = office.put(path(trip), form).expect(200).json();

        assertThat(changed.get("trip_number")).isEqualTo(trip.get("trip_number"));
        assertThat(changed.get("route_id").asString()).isEqualTo(route);
        assertThat(changed.get("start_date").asString().substring(0, 16)).isEqualTo("2026-11-22T06:00");
        assertThat(changed.get("end_date").asString().substring(0, 16)).isEqualTo("2026-11-22T18:00");
        assertThat(changed.get("trip_date").asString()).isEqualTo("2026-11-22");
        assertThat(changed.get("trip_type").asString()).isEqualTo("two_way");
        assertThat(changed.get("notes").asString()).isEqualTo("Wedding");
        assertThat(changed.get("arrival_time").asString()).as("as long as before").isEqualTo("11:00:00");
    }

    /** W-11, W-22. */
    @Test
    void givenTheOldRevenueDialog_whenSaved_thenTaxAndBothSumsAreKept() {
        var driver = depot.driver();
        var trip = depot.trip(depot.bus(), driver.id(), "two_way");

        var saved = office.put(
                        path(trip),
                        Map.of(
                                "revenue_cash", 100, "revenue_paytm", 50.5, "gst_percentage", 0,
                                "return_revenue_cash", 25, "return_total_revenue", 9_999))
                .expect(200)
                .json();

        assertThat(saved.get("gst_percentage").decimalValue()).isEqualByComparingTo("0");
        assertThat(saved.get("total_revenue").decimalValue()).isEqualByComparingTo("150.5");
        assertThat(saved.get("return_total_revenue").decimalValue()).isEqualByComparingTo("25");
    }

    @Test
    void givenOverlapAndLapsedPaper_whenTheOfficeCanBeAsked_thenItHasToSayWhy_andTheOldScreenLeavesFlags() {
        var driver = depot.driver();
        var bus = depot.bus();
        office.put("/api/buses/" + bus, Map.of("insurance_expiry", "2026-11-20")).expect(200);
        var first = office.post("/api/trips", depot.form(bus, driver.id(), depot.route())).expect(200).json();
        assertThat(codes(first.get("flags"))).containsExactly("trip.paper-lapses");

        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", "2026-11-21T14:00");
        form.put("confirm", List.of());
        var asked = office.post("/api/trips", form).expect(409);
        assertThat(codes(asked.json().get("questions")))
                .containsExactlyInAnyOrder("trip.bus-overlaps", "trip.driver-overlaps", "trip.paper-lapses");
        form.put("confirm", codes(asked.json().get("questions")));
        office.post("/api/trips", form).expect(409);
        form.put("reason", "The owner wants it");
        var second = office.post("/api/trips", form).expect(200).json();

        assertThat(codes(second.get("flags")))
                .containsExactlyInAnyOrder("trip.bus-overlaps", "trip.driver-overlaps", "trip.paper-lapses");
        assertThat(second.at("/flags/0/reason").asString()).isEqualTo("The owner wants it");
        var history = office.get("/api/audit?subject=" + second.get("id").asString()).expect(200).text();
        assertThat(history).contains("The owner wants it");
    }

    @Test
    void givenTrip_whenCancelled_thenWithAReason_andTheOfficeCanCorrectIt() {
        var driver = depot.driver();
        var trip = depot.trip(driver);

        office.post(path(trip) + "/cancellation", Map.of()).expect(422);
        var cancelled = office.post(path(trip) + "/cancellation", Map.of("reason", "No passengers")).expect(200).json();
        assertThat(cancelled.get("cancel_reason").asString()).isEqualTo("No passengers");
        driver.client().post(path(trip) + "/start", Map.of()).expect(409);

        var back = office.post(path(trip) + "/correction", Map.of("status", "scheduled", "reason", "By mistake"))
                .expect(200)
                .json();
        assertThat(back.get("status").asString()).isEqualTo("scheduled");
        assertThat(back.get("cancel_reason").isNull()).isTrue();
        office.post(path(trip) + "/correction", Map.of("status", "completed", "reason", "Paper")).expect(400);
    }

    /** also by correction, and also in the old screen. */
    @Test
    void givenBusOnTheWay_whenAnotherTripOfItIsPutOnTheWay_thenRefusedWhicheverWay() {
        var bus = depot.bus();
        var first = depot.trip(bus, depot.driver().id(), "one_way");
        var second = depot.trip(bus, depot.driver().id(), "one_way");
        office.put(path(first), Map.of("status", "in_progress")).expect(200);

        var refused = office.put(path(second), Map.of("status", "in_progress")).expect(409);
        assertThat(refused.code()).isEqualTo("trip.bus-already-out");
        assertThat(refused.json().at("/params/bus")).isEqualTo(second.at("/bus/registration_number"));
        office.post(path(second) + "/start", Map.of()).expect(409);
        office.post(path(second) + "/correction", Map.of("status", "in_progress", "reason", "x")).expect(409);
    }

    @Test
    void givenLateEntries_whenTheyComeInAnyOrder_thenTheirNeighboursAreHealed() {
        var bus = depot.bus();
        var driver = depot.driver();
        var route = depot.route();
        var trips = new ArrayList<JsonNode>();
        for (int day = 21; day <= 23; day++) {
            var form = depot.form(bus, driver.id(), route);
            form.put("start_date", "2026-11-%dT09:30".formatted(day));
            trips.add(office.post("/api/trips", form).expect(200).json());
        }

        read(trips.get(2), 1_424, 1_636);
        read(trips.get(0), 2_000, 2_212);
        assertThat(flags(trips.get(2))).as("the one before ended above it").contains("trip.reading-below-last");
        read(trips.get(1), 1_212, 1_424);
        read(trips.get(0), 1_000, 1_212);

        for (var trip : trips) assertThat(flags(trip)).isEmpty();
    }

    @Test
    void givenFilters_whenListed_thenThoseAreFoundAndCounted_newestFirst() {
        var driver = depot.driver();
        var bus = depot.bus();
        var route = depot.route();
        for (var start : List.of("2026-11-19T23:59", "2026-11-20T00:00", "2026-11-20T23:59", "2026-11-21T00:00"))
            office.post("/api/trips", with(depot.form(bus, driver.id(), route), "start_date", start)).expect(200);
        var mine = "/api/trips?driver_id=" + driver.id();

        assertThat(starts(mine)).isSortedAccordingTo(Comparator.reverseOrder()).hasSize(4);
        assertThat(starts(mine + "&from_date=2026-11-20&to_date=2026-11-20"))
                .containsExactly("2026-11-20T23:59:00+05:30", "2026-11-20T00:00:00+05:30");
        assertThat(starts(mine + "&start_date=2026-11-19T18:30:00.000Z&end_date=2026-11-20T18:30:00.000Z"))
                .as("W-08: ascending, and the whole day of a midnight")
                .containsExactly(
                        "2026-11-20T00:00:00+05:30", "2026-11-20T23:59:00+05:30", "2026-11-21T00:00:00+05:30");
        assertThat(office.get(mine + "&limit=2").expect(200).header("X-Total-Count")).isEqualTo("4");
        assertThat(starts(mine + "&status=completed,cancelled")).isEmpty();
        office.get(mine + "&status=flying").expect(422);
        assertThat(starts("/api/trips?bus_id=" + bus + "&route_id=" + route)).hasSize(4);
        var plate = office.get("/api/buses/" + bus).json().get("registration_number").asString();
        assertThat(starts(mine + "&search=" + plate.replace(" ", "").toLowerCase())).hasSize(4);
        assertThat(starts(mine + "&search=nobody")).isEmpty();
    }

    @Test
    void givenTrip_whenDeleted_thenItIsGone_andBusAndRouteCannotGoWhileItIsPlanned() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var bus = trip.get("bus_id").asString();

        assertThat(office.delete("/api/buses/" + bus).expect(409).code()).isEqualTo("fleet.bus-in-use");
        assertThat(office.delete("/api/routes/" + trip.get("route_id").asString()).expect(409).code())
                .isEqualTo("network.route-in-use");
        assertThat(office.delete("/api/drivers/" + driver.id()).expect(409).code()).isEqualTo("driver.person-in-use");
        office.delete(path(trip)).expect(200);
        office.get(path(trip)).expect(404);
    }

    @Test
    void givenIdOfTheClient_whenTheSameTripIsAddedTwice_thenItIsThereOnce() {
        var form = depot.form(depot.bus(), depot.driver().id(), depot.route());
        form.put("id", UUID.randomUUID().toString());

        var first = office.post("/api/trips", form).expect(200).json();
        var again = office.post("/api/trips", form).expect(200).json();

        assertThat(again).isEqualTo(first);
        office.post("/api/trips", with(form, "start_date", "2026-12-01T09:30")).expect(409);
    }

    private static Map<String, Object> with(Map<String, Object> form, String member, Object value) {
        var other = new HashMap<>(form);
        other.put(member, value);
        return other;
    }

    private void read(JsonNode trip, int start, int end) {
        office.put(path(trip) + "/readings", Map.of("odometer_start", start, "odometer_end", end)).expect(200);
    }

    private List<String> flags(JsonNode trip) {
        return codes(office.get(path(trip)).expect(200).json().get("flags"));
    }

    private static List<String> codes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }

    private List<String> starts(String path) {
        return StreamSupport.stream(office.get(path).expect(200).json().spliterator(), false)
                .map(trip -> trip.get("start_date").asString())
                .toList();
    }
}
