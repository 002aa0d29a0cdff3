package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.PlannedDays.between;
import static dev.busmanager.bootstrap.e2e.PlannedDays.reasons;
import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What keeps a trip of a timetable from being made, and what is only told. */
class SkippedTripsIT {

    private static final TestServer SERVER = TestServer.start(Map.of());

    private final Client office = SERVER.office();
    private final Depot depot = new Depot(SERVER, office);
    private final Timetables timetables = new Timetables(office, depot);
    private final PlannedDays planned = new PlannedDays(SERVER, office, depot);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenWhatKeepsATripFromLeaving_whenPlanned_thenItIsSkippedAndTheReasonIsTold() {
        var day = LocalDate.of(2045, 1, 10);
        var expected = new HashMap<JsonNode, String>();

        var away = timetables.add(between(timetables.form(), day, day));
        office.post("/api/absences", Map.of("bus_id", away.get("bus_id").asString(), "from_day", day.plusDays(1).toString()))
                .expect(200);
        expected.put(away, "trip.bus-away");

        var onLeave = depot.driver();
        office.post("/api/absences", Map.of("driver_id", onLeave.id(), "from_day", day.toString())).expect(200);
        expected.put(timetables.add(between(timetables.form(depot.bus(), onLeave.id()), day, day)), "trip.driver-away");

        var inWorkshop = timetables.add(between(timetables.form(), day, day));
        office.put("/api/buses/" + inWorkshop.get("bus_id").asString(), Map.of("status", "maintenance")).expect(200);
        expected.put(inWorkshop, "trip.bus-not-active");

        var goneBus = depot.bus();
        var without = timetables.add(between(timetables.form(), day, day));
        office.put(path(without) + "/exceptions/" + day, Map.of("bus_id", goneBus)).expect(200);
        office.delete("/api/buses/" + goneBus).expect(200);
        expected.put(without, "schedule.bus-put-away");

        var goneDriver = depot.driver();
        var nobody = timetables.add(between(timetables.form(), day, day));
        office.put(path(nobody) + "/exceptions/" + day, Map.of("driver_id", goneDriver.id())).expect(200);
        office.delete("/api/drivers/" + goneDriver.id()).expect(200);
        expected.put(nobody, "schedule.driver-put-away");

        // What the register refuses can still stand in an old database.
        var nowhere = timetables.add(between(timetables.form(), day, day));
        SERVER.jdbc()
                .sql("update route set archived_at = now() where id = :id::uuid")
                .param("id", nowhere.get("route_id").asString())
                .update();
        expected.put(nowhere, "schedule.route-put-away");

        var taken = timetables.add(between(timetables.form(), day, day));
        planned.byHand(taken.get("bus_id").asString(), depot.driver().id(), day.plusDays(1) + "T04:00");
        expected.put(taken, "trip.bus-overlaps");

        var busy = depot.driver();
        planned.byHand(depot.bus(), busy.id(), day.plusDays(1) + "T04:00");
        expected.put(timetables.add(between(timetables.form(depot.bus(), busy.id()), day, day)), "trip.driver-overlaps");

        var report = planned.plan(day + "T03:00");

        expected.forEach((timetable, reason) -> {
            assertThat(reasons(report, timetable)).as(reason).containsExactly(reason);
            assertThat(planned.trips(timetable)).as(reason).isEmpty();
        });
        assertThat(report.made()).isZero();
        assertThat(report.failures()).isEmpty();
    }

    /** R-34 (2), (3): whatever is late may be back until the evening, but not for a departure that is due. */
    @Test
    void givenBusAndDriverOnTheWay_whenTheDepartureIsDue_thenSkipped_andWhatLeavesLaterIsMade() {
        var day = LocalDate.of(2045, 2, 10);
        var bus = depot.bus();
        start(planned.byHand(bus, depot.driver().id(), day.minusDays(1) + "T06:00"));
        var driver = depot.driver();
        start(planned.byHand(depot.bus(), driver.id(), day.minusDays(1) + "T06:00"));
        var morning = timetables.add(between(timetables.oneWay(bus, null, "06:00", "08:00"), day, day));
        var evening = timetables.add(between(timetables.oneWay(bus, null, "18:00", "20:00"), day, day));
        var driven = timetables.add(between(timetables.oneWay(depot.bus(), driver.id(), "06:00", "08:00"), day, day));

        var report = planned.plan(day + "T06:00");

        assertThat(reasons(report, morning)).containsExactly("schedule.bus-still-out");
        assertThat(reasons(report, driven)).containsExactly("schedule.driver-still-out");
        assertThat(planned.trips(evening)).hasSize(1);
        assertThat(planned.plan(day + "T05:59").made()).as("not due yet").isEqualTo(2);
    }

    @Test
    void givenPaperAndLicenceThatRunOutOnTheWay_whenPlanned_thenTheTripIsMadeWithAFlag_andTheOfficeIsTold() {
        var day = LocalDate.of(2045, 3, 10);
        var bus = depot.bus();
        var driver = depot.driver();
        office.put("/api/buses/" + bus, Map.of("insurance_expiry", day.toString())).expect(200);
        office.put("/api/drivers/" + driver.id(), Map.of("license_expiry", day.toString())).expect(200);
        var made = timetables.add(between(timetables.form(bus, driver.id()), day, day));

        planned.plan(day + "T03:00");

        var trip = planned.trips(made).getFirst();
        assertThat(StreamSupport.stream(trip.get("flags").spliterator(), false)
                        .map(flag -> flag.get("code").asString()))
                .containsExactlyInAnyOrder("trip.paper-lapses", "trip.licence-lapses");
        var told = StreamSupport.stream(office.get("/api/notifications?limit=500").json().spliterator(), false)
                .filter(notice -> notice.get("kind").asString().equals("trip_beyond_paper"))
                .filter(notice -> notice.at("/params/number").equals(trip.get("trip_number")))
                .map(notice -> notice.at("/params/kind").asString());
        assertThat(told).containsExactlyInAnyOrder("insurance", "licence");
    }

    /** D-33: what went wrong inside is for the log; which trip is missing is for the office. */
    @Test
    void givenAFaultThatNobodyForesaw_whenTheButtonIsPressed_thenTheMissingTripIsNamed_andNothingOfTheInside() {
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        var made = timetables.add(between(timetables.form(), today, today));
        SERVER.jdbc()
                .sql("insert into trip_number_of_day values (:day, 2147483647)")
                .param("day", today)
                .update();
        try {
            var errors = office.post("/api/schedules/generate-trips", Map.of()).expect(200).json().get("errors");

            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).asString())
                    .startsWith("%s, %s 22:00: ".formatted(made.at("/route/route_name").asString(), today))
                    .doesNotContain("SQL", "integer", "insert", "Exception");
        } finally {
            SERVER.jdbc().sql("delete from trip_number_of_day where day = :day").param("day", today).update();
        }
    }

    private void start(JsonNode trip) {
        office.post(Depot.path(trip) + "/start", Map.of("odometer", 100)).expect(200);
    }
}
