package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The pages of the original frontend that live on trips, with the calls that they make, to the letter. */
class OriginalTripPagesIT {

    private static final List<String> MEMBERS = List.of(
            "id", "trip_number", "bus_id", "driver_id", "route_id", "schedule_id", "start_date", "end_date", "trip_date",
            "status", "trip_type", "notes", "bus_name_snapshot", "driver_name_snapshot", "departure_time", "arrival_time",
            "odometer_start", "odometer_end", "distance_traveled", "revenue_cash", "revenue_online", "revenue_paytm",
            "revenue_others", "revenue_agent", "total_revenue", "total_expense", "gst_percentage", "water_taken",
            "return_departure_time", "return_arrival_time", "odometer_return_start", "odometer_return_end", "distance_return",
            "return_revenue_cash", "return_revenue_online", "return_revenue_paytm", "return_revenue_others",
            "return_revenue_agent", "return_total_revenue", "return_total_expense", "bus", "driver", "route", "created_at",
            "updated_at", "previous_trip_id", "next_trip_id", "cycle_position", "expected_arrival_date");

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Depot.Driver driver = depot.driver();

    @Test
    void givenTripsPageAndDashboard_whenLoaded_thenAllTheirCallsAnswer() {
        var trip = depot.trip(driver);
        var bus = trip.get("bus_id").asString();

        for (var query : List.of(
                "", "?limit=1000", "?status=in_progress&limit=1000", "?status=completed&limit=1000", "?limit=5",
                "?bus_id=" + bus + "&status=in_progress&limit=100", "?driver_id=" + driver.id(),
                "?driver_id=" + driver.id() + "&limit=1000", "?status=completed&from_date=2026-11-01&to_date=2026-11-30",
                "?from_date=2026-11-01&to_date=2026-11-30",
                "?start_date=2026-10-31T18:30:00.000Z&end_date=2026-11-30T18:30:00.000Z&limit=5000"))
            assertThat(office.get("/api/trips" + query).expect(200).json().isArray()).as(query).isTrue();
        assertThat(office.get("/api/trips?limit=5").json().size()).isLessThanOrEqualTo(5);
        assertThat(office.get(path(trip)).expect(200).json().propertyNames()).containsAll(MEMBERS);
        for (var path : List.of("/api/buses?status=active", "/api/drivers", "/api/routes"))
            assertThat(office.get(path).expect(200).json().isArray()).as(path).isTrue();
        office.get("/api/settings/gst_percentage").expect(200);
    }

    /** What its three dialogs send. */
    @Test
    void givenTripsPage_whenATripIsAddedEditedAndItsRevenueEntered_thenItIsKept() {
        var form = depot.form(depot.bus(), driver.id(), depot.route());
        form.put("trip_number", "TRP20261121" + (100 + Math.floorMod(driver.id().hashCode(), 900)));
        form.put("trip_type", "two_way");
        var made = office.post("/api/trips", form).expect(200).json();
        form.put("driver_id", "");
        form.put("notes", "School trip");
        var unmanned = office.put(path(made), form).expect(200).json();
        assertThat(unmanned.get("driver_id").isNull()).isTrue();
        form.put("driver_id", driver.id());
        form.put("status", "in_progress");
        office.put(path(made), form).expect(200);

        var revenue = new HashMap<String, Object>();
        for (var channel : List.of("cash", "online", "paytm", "others", "agent")) {
            revenue.put("revenue_" + channel, 100.5);
            revenue.put("return_revenue_" + channel, 50.25);
        }
        revenue.put("gst_percentage", 5);
        revenue.put("return_total_revenue", 251.25);
        var taken = office.put(path(made), revenue).expect(200).json();

        assertThat(taken.get("total_revenue").asDouble()).isEqualTo(502.5);
        assertThat(taken.get("return_total_revenue").asDouble()).isEqualTo(251.25);
        assertThat(taken.get("gst_percentage").asInt()).isEqualTo(5);
        assertThat(taken.get("notes").asString()).isEqualTo("School trip");
        assertThat(taken.get("status").asString()).isEqualTo("in_progress");
    }

    /** W-06: start and completion were dropped in silence. */
    @Test
    void givenDriversPages_whenADriverStartsReadsAndCompletes_thenHisTripIsDone() {
        var trip = depot.trip(depot.bus(), driver.id(), "two_way");
        var me = driver.client();
        for (var query : List.of(
                "?limit=1000", "?status=in_progress&limit=1000", "?status=completed&limit=1000", "/my", "/my?status=in_progress"))
            assertThat(me.get("/api/trips" + query).expect(200).json().isArray()).as(query).isTrue();
        assertThat(me.get("/api/trips/my").json().get(0).propertyNames()).containsAll(MEMBERS);

        me.put(path(trip), Map.of("status", "in_progress")).expect(200);
        assertThat(me.get("/api/trips/my?status=in_progress").json()).hasSize(1);
        me.put(
                        path(trip),
                        "{\"odometer_start\": 12000, \"odometer_end\": null, \"water_taken\": 24,"
                                + " \"odometer_return_start\": null, \"odometer_return_end\": null}")
                .expect(200);
        me.put(
                        path(trip),
                        "{\"odometer_start\": 12000, \"odometer_end\": 12212, \"water_taken\": 24,"
                                + " \"odometer_return_start\": 12212, \"odometer_return_end\": 12424}")
                .expect(200);
        var done = me.put(path(trip), Map.of("status", "completed", "end_date", "2026-11-22T03:10:12.345Z"))
                .expect(200)
                .json();

        assertThat(done.get("status").asString()).isEqualTo("completed");
        assertThat(done.get("end_date").asString()).isEqualTo("2026-11-22T08:40:12+05:30");
        assertThat(done.get("distance_traveled").asInt()).isEqualTo(212);
        assertThat(done.get("distance_return").asInt()).isEqualTo(212);
        assertThat(me.get("/api/trips?status=completed&limit=1000").json()).hasSize(1);
        me.put(path(trip), "{\"odometer_start\": 12000, \"odometer_end\": 12212, \"water_taken\": 2.5}").expect(422);
    }

    /** W-10: a trip made by hand had no day, and no report counted it. */
    @Test
    void givenTripMadeByHand_whenAReportAsksForItsDay_thenItIsThere() {
        var trip = depot.trip(driver);

        assertThat(trip.get("trip_date").asString()).isEqualTo(Depot.DAY);
        var query = "/api/trips?driver_id=%s&from_date=%s&to_date=%s";
        assertThat(office.get(query.formatted(driver.id(), Depot.DAY, Depot.DAY)).expect(200).json()).hasSize(1);
        assertThat(office.get(query.formatted(driver.id(), "2026-11-22", "2026-11-30")).expect(200).json()).isEmpty();
    }

    /** W-13: the badge of the chain. */
    @Test
    void givenTripsOfATimetable_whenOneIsCancelled_thenTheOthersAreLinkedAndCountedWithoutIt() {
        var timetable = timetable();
        var trips = List.of(generated(timetable, 21), generated(timetable, 22), generated(timetable, 23));

        office.post(path(trips.get(1)) + "/cancellation", Map.of("reason", "No passengers")).expect(200);

        var first = office.get(path(trips.getFirst())).expect(200).json();
        var last = office.get(path(trips.getLast())).expect(200).json();
        assertThat(first.get("previous_trip_id").isNull()).isTrue();
        assertThat(first.get("next_trip_id")).isEqualTo(last.get("id"));
        assertThat(last.get("previous_trip_id")).isEqualTo(first.get("id"));
        assertThat(first.get("cycle_position").asInt()).isEqualTo(1);
        assertThat(last.get("cycle_position").asInt()).isEqualTo(2);
    }

    /** W-14: how the bus is shared, with nought as a share. */
    @Test
    void givenBusOfAPartner_whenItsTripsAreListed_thenTheOfficeSeesTheSharesAndTheDriverDoesNot() {
        var bus = depot.bus();
        office.put(
                        "/api/buses/" + bus,
                        Map.of(
                                "ownership_type", "partnership", "partner_name", "Rane", "company_profit_share", 0,
                                "partner_profit_share", 100))
                .expect(200);
        var trip = depot.trip(bus, driver.id(), "one_way");

        var seen = office.get("/api/trips?driver_id=" + driver.id()).expect(200).json().get(0).get("bus");
        assertThat(seen.get("ownership_type").asString()).isEqualTo("partnership");
        assertThat(seen.get("partner_name").asString()).isEqualTo("Rane");
        assertThat(seen.get("company_profit_share").asInt()).isZero();
        assertThat(seen.get("partner_profit_share").asInt()).isEqualTo(100);
        assertThat(driver.client().get(path(trip)).expect(200).text()).doesNotContain("Rane");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/trips?from_date=-999999999-01-01", "/api/trips?to_date=%2B999999999-12-31",
        "/api/trips?end_date=%2B1000000000-12-31T00:00:00Z", "/api/trips/totals?to_date=%2B999999999-12-31",
        "/api/drivers/0197a000-0000-7000-8000-000000000000/months/+999999999-12"
    })
    void givenDaysThatNoCalendarHas_whenAskedFor_thenRefusedAndNothingFails(String path) {
        assertThat(office.get(path).status()).isIn(200, 400, 404, 422);
    }

    private UUID timetable() {
        var id = UUID.randomUUID();
        server.jdbc().sql("""
                        insert into timetable (id, bus_id, route_id, days, departure_time, arrival_time, is_two_way,
                                               turnaround_hours, is_active, created_at, updated_at)
                        values (:id, :bus, :route, 127, '09:30', '14:30', false, 0, true, now(), now())
                        """)
                .param("id", id)
                .param("bus", UUID.fromString(depot.bus()))
                .param("route", UUID.fromString(depot.route()))
                .update();
        return id;
    }

    private JsonNode generated(UUID timetable, int day) {
        var form = depot.form(depot.bus(), driver.id(), depot.route());
        form.put("start_date", "2026-11-%02dT09:30".formatted(day));
        var trip = office.post("/api/trips", form).expect(200).json();
        server.jdbc().sql("update trip set timetable_id = :timetable, timetable_day = trip_date where id = :id")
                .param("timetable", timetable)
                .param("id", UUID.fromString(trip.get("id").asString()))
                .update();
        return trip;
    }
}
