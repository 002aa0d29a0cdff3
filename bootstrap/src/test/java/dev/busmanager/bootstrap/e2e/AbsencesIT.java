package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who cannot be had, and what was planned with him already. */
class AbsencesIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Timetables timetables = new Timetables(office, depot);

    @Test
    void givenAbsence_whenKept_thenItIsFoundByWhoAndWhen_andTripsAskForIt() {
        var driver = depot.driver();
        var bus = depot.bus();
        var leave = office.post(
                        "/api/absences",
                        Map.of("driver_id", driver.id(), "from_day", "2026-11-20", "until_day", "2026-11-22"))
                .expect(200)
                .json();
        var repair = office.post("/api/absences", Map.of("bus_id", bus, "from_day", "2026-11-21", "reason", "Engine"))
                .expect(200)
                .json();

        assertThat(leave.at("/driver/id").asString()).isEqualTo(driver.id());
        assertThat(repair.get("until_day").isNull()).isTrue();
        assertThat(ids("/api/absences?driver_id=" + driver.id())).containsExactly(id(leave));
        assertThat(ids("/api/absences?bus_id=" + bus + "&from=2030-01-01")).as("nobody knows its end").hasSize(1);
        assertThat(ids("/api/absences?driver_id=" + driver.id() + "&from=2026-11-23")).isEmpty();
        assertThat(ids("/api/absences?driver_id=" + driver.id() + "&until=2026-11-19")).isEmpty();
        var trip = depot.form(bus, driver.id(), depot.route());
        trip.put("confirm", List.of());
        assertThat(codes(office.post("/api/trips", trip).expect(409).json().get("questions")))
                .containsExactlyInAnyOrder("trip.bus-away", "trip.driver-away");

        var moved = office.put("/api/absences/" + id(leave), Map.of("until_day", "2026-11-20")).expect(200).json();
        assertThat(moved.get("from_day")).isEqualTo(leave.get("from_day"));
        office.put("/api/absences/" + id(leave), Map.of("until_day", "2026-11-19")).expect(422);
        office.delete("/api/absences/" + id(repair)).expect(200);
        office.delete("/api/absences/" + id(repair)).expect(404);
        office.post("/api/trips", with(trip, "start_date", "2026-11-21T09:30")).expect(200);
    }

    @Test
    void givenAbsenceOfNobodyOrOfTwo_whenAdded_thenRefused() {
        office.post("/api/absences", Map.of("from_day", "2026-11-20")).expect(422);
        office.post("/api/absences", Map.of("bus_id", depot.bus())).expect(422);
        office.post(
                        "/api/absences",
                        Map.of("bus_id", depot.bus(), "driver_id", depot.driver().id(), "from_day", "2026-11-20"))
                .expect(422);
        office.post("/api/absences", Map.of("bus_id", UUID.randomUUID().toString(), "from_day", "2026-11-20"))
                .expect(422);
    }

    @Test
    void givenPlannedTrips_whenTheirDriverFallsIll_thenTheOfficeIsToldWhich_andTheySaySoUntilHeIsBack() {
        var driver = depot.driver();
        var trips = new ArrayList<JsonNode>();
        for (int day = 10; day <= 14; day++) trips.add(trip(depot.bus(), driver, "2051-05-%dT09:30".formatted(day)));
        var ill = absence("driver_id", driver.id(), "2051-05-11", "2051-05-14");

        var asked = office.post("/api/absences", with(ill, "confirm", List.of())).expect(409);

        var question = asked.json().at("/questions/0");
        assertThat(asked.json().get("questions")).hasSize(1);
        assertThat(question.get("code").asString()).isEqualTo("schedule.trips-in-the-way");
        assertThat(question.get("needs_reason").asBoolean()).isFalse();
        assertThat(question.at("/params/trips").asInt()).isEqualTo(4);
        assertThat(question.at("/params/numbers").asString())
                .isEqualTo(String.join(", ", number(trips.get(1)), number(trips.get(2)), number(trips.get(3))));
        assertThat(question.at("/params/who").asString()).isEqualTo(trips.getFirst().at("/driver/full_name").asString());
        assertThat(office.get("/api/absences?driver_id=" + driver.id()).json()).isEmpty();
        for (var trip : trips) assertThat(flags(trip)).isEmpty();

        var kept = office.post("/api/absences", with(ill, "confirm", List.of("schedule.trips-in-the-way")))
                .expect(200)
                .json();

        assertThat(trips.stream().map(this::flags))
                .containsExactly(
                        List.of(),
                        List.of("trip.driver-away"),
                        List.of("trip.driver-away"),
                        List.of("trip.driver-away"),
                        List.of("trip.driver-away"));
        assertThat(office.get("/api/trips?lacking=decision&driver_id=" + driver.id()).expect(200).json()).hasSize(4);
        assertThat(office.get("/api/audit?subject=" + kept.get("id").asString()).expect(200).text())
                .contains("is planned for 4 trips");
        assertThat(office.get("/api/audit?subject=" + trips.get(1).get("id").asString()).expect(200).text())
                .contains("is away from 2051-05-11 on");

        office.put("/api/absences/" + kept.get("id").asString(), Map.of("until_day", "2051-05-12", "confirm", List.of()))
                .expect(200);
        assertThat(flags(trips.get(2))).containsExactly("trip.driver-away");
        assertThat(flags(trips.get(3))).as("he is back by then").isEmpty();
        office.put("/api/absences/" + kept.get("id").asString(), Map.of("until_day", "2051-05-13", "confirm", List.of()))
                .expect(409);
        office.delete("/api/absences/" + kept.get("id").asString()).expect(200);
        for (var trip : trips) assertThat(flags(trip)).isEmpty();
    }

    @Test
    void givenATripOverNight_whenItsBusGoesToTheWorkshopInTheMorning_thenItIsAmongThem_andWhatIsOverIsNot() {
        var bus = depot.bus();
        var driver = depot.driver();
        var overNight = trip(bus, driver, "2051-06-10T22:30");
        var cancelled = trip(bus, driver, "2051-06-11T12:30");
        office.post(Depot.path(cancelled) + "/cancellation", Map.of("reason", "Rain")).expect(200);
        trip(bus, driver, "2051-06-09T12:30");

        var asked = office.post(
                        "/api/absences",
                        with(absence("bus_id", bus, "2051-06-11", null), "confirm", List.of()))
                .expect(409);

        assertThat(asked.json().at("/questions/0/params/numbers").asString()).isEqualTo(number(overNight));
        assertThat(asked.json().at("/questions/0/params/who").asString())
                .isEqualTo(overNight.at("/bus/registration_number").asString());
    }

    @Test
    void givenATimetable_whenItsBusCannotBeHad_thenItsFirstDayIsTold_unlessSomebodyHasThoughtOfIt() {
        var form = timetables.form();
        var bus = form.get("bus_id").toString();
        form.put("active_from", "2051-07-10");
        var timetable = timetables.add(form);
        var away = with(absence("bus_id", bus, "2051-07-08", "2051-07-12"), "confirm", List.of());

        var asked = office.post("/api/absences", away).expect(409).json();

        assertThat(asked.at("/questions/0/code").asString()).isEqualTo("schedule.timetables-in-the-way");
        assertThat(asked.at("/questions/0/params/day").asString()).isEqualTo("2051-07-10");
        assertThat(asked.at("/questions/0/params/timetables").asInt()).isEqualTo(1);
        assertThat(asked.at("/questions/0/params/route").asString()).startsWith("Nashik");
        office.put(path(timetable) + "/exceptions/2051-07-10", Map.of("is_off", true)).expect(200);
        office.put(path(timetable) + "/exceptions/2051-07-11", Map.of("bus_id", depot.bus())).expect(200);
        assertThat(office.post("/api/absences", away).expect(409).json().at("/questions/0/params/day").asString())
                .isEqualTo("2051-07-12");
        office.put(path(timetable) + "/exceptions/2051-07-12", Map.of("is_off", true)).expect(200);
        office.post("/api/absences", away).expect(200);
    }

    @Test
    void givenAnOldScreen_whenItCannotBeAsked_thenTheAbsenceIsKeptAndTheTripSaysSo() {
        var bus = depot.bus();
        var trip = trip(bus, depot.driver(), "2051-08-10T09:30");

        office.post("/api/absences", absence("bus_id", bus, "2051-08-10", null)).expect(200);

        assertThat(flags(trip)).containsExactly("trip.bus-away");
    }

    @Test
    void givenIdOfTheClient_whenTheSameAbsenceIsSaidAgain_thenNothingIsAsked() {
        var bus = depot.bus();
        var said = with(absence("bus_id", bus, "2051-09-10", null), "id", UUID.randomUUID().toString());
        var first = office.post("/api/absences", with(said, "confirm", List.of())).expect(200).json();
        trip(bus, depot.driver(), "2051-09-12T09:30");

        var again = office.post("/api/absences", with(said, "confirm", List.of())).expect(200).json();

        assertThat(again).isEqualTo(first);
    }

    private JsonNode trip(String bus, Depot.Driver driver, String start) {
        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", start);
        return office.post("/api/trips", form).expect(200).json();
    }

    private static Map<String, Object> absence(String whose, String id, String from, String until) {
        var absence = new HashMap<String, Object>(Map.of(whose, id, "from_day", from));
        absence.put("until_day", until);
        return absence;
    }

    private static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        var other = new HashMap<>(body);
        other.put(member, value);
        return other;
    }

    private static String id(JsonNode record) {
        return record.get("id").asString();
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(office.get(path).expect(200).json().spliterator(), false)
                .map(AbsencesIT::id)
                .toList();
    }

    private static List<String> codes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }

    private static String number(JsonNode trip) {
        return trip.get("trip_number").asString();
    }

    private List<String> flags(JsonNode trip) {
        var flags = office.get(Depot.path(trip)).expect(200).json().get("flags");
        return StreamSupport.stream(flags.spliterator(), false)
                .map(flag -> flag.get("code").asString())
                .toList();
    }
}
