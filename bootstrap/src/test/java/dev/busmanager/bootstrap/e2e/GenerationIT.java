package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.schedule.PlanDays;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Line;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Report;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.trip.PlanningOutcome.Skipped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Trips from timetables, made by four processes on one database, on days that nobody's clock has reached. */
class GenerationIT {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    private static final List<TestServer> SERVERS = new ArrayList<>();

    private final TestServer server = SERVERS.getFirst();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Timetables timetables = new Timetables(office, depot);

    @BeforeAll
    static void start() {
        SERVERS.add(TestServer.start(Map.of()));
        while (SERVERS.size() < 4) SERVERS.add(TestServer.on(SERVERS.getFirst().database(), Map.of()));
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(TestServer::close);
    }

    @Test
    void givenFourProcesses_whenTheyPlanAtOnceAndAgain_thenEachTripIsMadeOnceAndToldOnce() throws Exception {
        var day = LocalDate.of(2041, 3, 4);
        var driver = depot.driver();
        var made = new ArrayList<JsonNode>();
        made.add(timetables.add(on(timetables.oneWay(depot.bus(), driver.id(), "05:00", "07:00"), day)));
        var shared = depot.bus();
        made.add(timetables.add(on(timetables.oneWay(shared, null, "05:00", "07:00"), day)));
        made.add(timetables.add(on(timetables.oneWay(shared, null, "08:00", "11:00"), day)));
        for (int i = 0; i < 5; i++) made.add(timetables.add(on(timetables.form(), day)));

        var reports = atOnce(day + "T04:00");

        assertThat(reports.stream().mapToLong(Report::made).sum()).isEqualTo(made.size() * 3L);
        assertThat(reports).allSatisfy(report -> {
            assertThat(report.failures()).isEmpty();
            assertThat(report.lines()).as("who comes second has nothing to do").hasSize((int) report.made());
        });
        for (var timetable : made) {
            var trips = trips(timetable);
            assertThat(days(trips)).containsExactly(day, day.plusDays(1), day.plusDays(2));
            assertThat(positions(trips)).containsExactly(1, 2, 3);
        }
        var numbers = made.stream()
                .flatMap(timetable -> trips(timetable).stream())
                .map(trip -> trip.get("trip_number").asString())
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("TRP41030[456]\\d{3,}"));
        assertThat(kinds(driver)).containsExactly("trip_reminder", "trip_reminder", "trip_reminder");

        assertThat(atOnce(day + "T04:00").stream().mapToLong(Report::made)).allMatch(trips -> trips == 0);
        assertThat(kinds(driver)).hasSize(3);
    }

    /** The server's own zone is another one: at half past six in the evening its day is not over yet. */
    @Test
    void givenOvernightTimetable_whenTheClockWalksOverTheYear_thenEachBusinessDayOfTheCompanyHasItsTrip() {
        var first = LocalDate.of(2041, 12, 30);
        var made = timetables.add(between(timetables.form(), first, first.plusDays(3)));
        ahead(0);
        try {
            for (var moment : List.of("2041-12-30T23:59", "2041-12-31T00:01", "2041-12-31T23:59", "2042-01-01T00:01"))
                plan(moment);
        } finally {
            ahead(2);
        }

        var trips = trips(made);
        assertThat(days(trips)).containsExactly(first, first.plusDays(1), first.plusDays(2));
        var newYearsEve = trips.get(1);
        assertThat(newYearsEve.get("trip_number").asString()).startsWith("TRP411231");
        assertThat(newYearsEve.get("start_date").asString()).isEqualTo("2041-12-31T22:00:00+05:30");
        assertThat(newYearsEve.get("arrives_at").asString()).isEqualTo("2042-01-01T06:00:00+05:30");
        assertThat(newYearsEve.get("expected_arrival_date").asString()).isEqualTo("2042-01-01");
        assertThat(newYearsEve.get("return_starts_at").asString()).isEqualTo("2042-01-01T09:00:00+05:30");
        assertThat(newYearsEve.get("return_arrives_at").asString()).isEqualTo("2042-01-01T21:30:00+05:30");
        assertThat(newYearsEve.get("trip_type").asString()).isEqualTo("two_way");
        assertThat(newYearsEve.get("end_date").isNull()).isTrue();
        assertThat(newYearsEve.get("departure_time").asString()).isEqualTo("22:00:00");
        assertThat(newYearsEve.get("return_departure_time").asString()).isEqualTo("09:00:00");
        assertThat(newYearsEve.get("bus_name_snapshot").asString()).isEqualTo("Shivneri");
        assertThat(newYearsEve.get("previous_trip_id")).isEqualTo(trips.get(0).get("id"));
        assertThat(newYearsEve.get("next_trip_id")).isEqualTo(trips.get(2).get("id"));
    }

    @Test
    void givenEndOfFebruary_whenPlannedAhead_thenTheMonthGoesOn() {
        var first = LocalDate.of(2044, 2, 28);
        var made = timetables.add(between(timetables.form(), first, first.plusDays(5)));

        plan("2044-02-28T03:00");

        assertThat(days(trips(made))).containsExactly(first, LocalDate.of(2044, 2, 29), LocalDate.of(2044, 3, 1));
    }

    @Test
    void givenTimetableThatDoesNotRunDaily_whenATripIsCancelled_thenTheNextOneFollowsTheLatestEarlierOne() {
        var monday = LocalDate.of(2043, 6, 1);
        var form = between(timetables.form(), monday, monday.plusDays(14));
        form.put("days_of_week", List.of("monday", "thursday"));
        var made = timetables.add(form);
        for (int day = 0; day < 12; day++) plan(monday.plusDays(day) + "T03:00");
        var trips = trips(made);
        assertThat(days(trips))
                .containsExactly(monday, monday.plusDays(3), monday.plusDays(7), monday.plusDays(10));
        assertThat(positions(trips)).containsExactly(1, 2, 3, 4);

        office.post(Depot.path(trips.get(1)) + "/cancellation", Map.of("reason", "No passengers")).expect(200);

        var chained = trips(made);
        assertThat(chained.get(2).get("previous_trip_id")).isEqualTo(trips.get(0).get("id"));
        assertThat(chained.get(0).get("next_trip_id")).isEqualTo(trips.get(2).get("id"));
        assertThat(chained.get(2).get("cycle_position").asInt()).isEqualTo(2);
        plan(monday.plusDays(3) + "T03:00");
        assertThat(trips(made)).as("a cancelled one is not made again").hasSize(4);
    }

    @Test
    void givenDayThatWasOff_whenItIsMadeLate_thenTheChainIsNumberedAgain() {
        var day = LocalDate.of(2043, 9, 1);
        var made = timetables.add(between(timetables.form(), day, day.plusDays(2)));
        var off = path(made) + "/exceptions/" + day;
        office.put(off, Map.of("is_off", true)).expect(200);
        assertThat(reasons(plan(day + "T03:00"), made)).containsExactly("schedule.day-off");
        assertThat(positions(trips(made))).containsExactly(1, 2);

        office.delete(off).expect(200);
        plan(day + "T03:00");

        var trips = trips(made);
        assertThat(days(trips)).containsExactly(day, day.plusDays(1), day.plusDays(2));
        assertThat(positions(trips)).containsExactly(1, 2, 3);
        assertThat(trips.get(1).get("previous_trip_id")).isEqualTo(trips.get(0).get("id"));
    }

    @Test
    void givenReplacement_whenPlanned_thenTheOtherBusAndDriverRunOnThatDayOnly_andThenItIsTooLateToChangeIt() {
        var day = LocalDate.of(2043, 10, 5);
        var usual = depot.driver();
        var instead = depot.driver();
        var bus = depot.bus();
        var made = timetables.add(between(timetables.form(depot.bus(), usual.id()), day, day.plusDays(1)));
        var exception = path(made) + "/exceptions/" + day;
        office.put(exception, Map.of("bus_id", bus, "driver_id", instead.id())).expect(200);

        plan(day + "T03:00");

        var trips = trips(made);
        assertThat(trips.get(0).get("bus_id").asString()).isEqualTo(bus);
        assertThat(trips.get(0).get("driver_id").asString()).isEqualTo(instead.id());
        assertThat(trips.get(1).get("driver_id").asString()).isEqualTo(usual.id());
        assertThat(office.put(exception, Map.of("is_off", true)).expect(409).code()).isEqualTo("schedule.day-has-trip");
        assertThat(office.delete(exception).expect(409).code()).isEqualTo("schedule.day-has-trip");
    }

    @Test
    void givenPlannedTrip_whenTheOfficeDeletesIt_thenItIsNotMadeAgain_untilTheDayIsAsUsualAgain() {
        var day = LocalDate.of(2043, 11, 9);
        var made = timetables.add(between(timetables.form(), day, day));
        plan(day + "T03:00");

        office.delete(Depot.path(trips(made).getFirst())).expect(200);

        assertThat(reasons(plan(day + "T03:00"), made)).containsExactly("schedule.day-off");
        assertThat(trips(made)).isEmpty();
        var days = office.get(path(made) + "/exceptions").expect(200).json();
        assertThat(days.at("/0/is_off").asBoolean()).isTrue();
        office.delete(path(made) + "/exceptions/" + day).expect(200);
        plan(day + "T03:00");
        assertThat(trips(made)).hasSize(1);
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
        server.jdbc()
                .sql("update route set archived_at = now() where id = :id::uuid")
                .param("id", nowhere.get("route_id").asString())
                .update();
        expected.put(nowhere, "schedule.route-put-away");

        var taken = timetables.add(between(timetables.form(), day, day));
        byHand(taken.get("bus_id").asString(), depot.driver().id(), day.plusDays(1) + "T04:00");
        expected.put(taken, "trip.bus-overlaps");

        var busy = depot.driver();
        byHand(depot.bus(), busy.id(), day.plusDays(1) + "T04:00");
        expected.put(timetables.add(between(timetables.form(depot.bus(), busy.id()), day, day)), "trip.driver-overlaps");

        var report = plan(day + "T03:00");

        expected.forEach((timetable, reason) -> {
            assertThat(reasons(report, timetable)).as(reason).containsExactly(reason);
            assertThat(trips(timetable)).as(reason).isEmpty();
        });
        assertThat(report.made()).isZero();
        assertThat(report.failures()).isEmpty();
    }

    /** R-34 (2), (3): whatever is late may be back until the evening, but not for a departure that is due. */
    @Test
    void givenBusAndDriverOnTheWay_whenTheDepartureIsDue_thenSkipped_andWhatLeavesLaterIsMade() {
        var day = LocalDate.of(2045, 2, 10);
        var bus = depot.bus();
        start(byHand(bus, depot.driver().id(), day.minusDays(1) + "T06:00"));
        var driver = depot.driver();
        start(byHand(depot.bus(), driver.id(), day.minusDays(1) + "T06:00"));
        var morning = timetables.add(between(timetables.oneWay(bus, null, "06:00", "08:00"), day, day));
        var evening = timetables.add(between(timetables.oneWay(bus, null, "18:00", "20:00"), day, day));
        var driven = timetables.add(between(timetables.oneWay(depot.bus(), driver.id(), "06:00", "08:00"), day, day));

        var report = plan(day + "T06:00");

        assertThat(reasons(report, morning)).containsExactly("schedule.bus-still-out");
        assertThat(reasons(report, driven)).containsExactly("schedule.driver-still-out");
        assertThat(trips(evening)).hasSize(1);
        assertThat(plan(day + "T05:59").made()).as("not due yet").isEqualTo(2);
    }

    @Test
    void givenPaperAndLicenceThatRunOutOnTheWay_whenPlanned_thenTheTripIsMadeWithAFlag_andTheOfficeIsTold() {
        var day = LocalDate.of(2045, 3, 10);
        var bus = depot.bus();
        var driver = depot.driver();
        office.put("/api/buses/" + bus, Map.of("insurance_expiry", day.toString())).expect(200);
        office.put("/api/drivers/" + driver.id(), Map.of("license_expiry", day.toString())).expect(200);
        var made = timetables.add(between(timetables.form(bus, driver.id()), day, day));

        plan(day + "T03:00");

        var trip = trips(made).getFirst();
        assertThat(StreamSupport.stream(trip.get("flags").spliterator(), false)
                        .map(flag -> flag.get("code").asString()))
                .containsExactlyInAnyOrder("trip.paper-lapses", "trip.licence-lapses");
        var told = StreamSupport.stream(office.get("/api/notifications?limit=500").json().spliterator(), false)
                .filter(notice -> notice.get("kind").asString().equals("trip_beyond_paper"))
                .filter(notice -> notice.at("/params/number").equals(trip.get("trip_number")))
                .map(notice -> notice.at("/params/kind").asString());
        assertThat(told).containsExactlyInAnyOrder("insurance", "licence");
    }

    @Test
    void givenDriver_whenATripBecomesHis_thenHeIsToldInHisLanguageByWhatever() {
        var day = LocalDate.of(2045, 4, 10);
        var driver = depot.driver();
        driver.client().put("/api/auth/me", Map.of("language", "hi")).expect(200);
        timetables.add(between(timetables.form(depot.bus(), driver.id()), day, day));
        plan(day + "T03:00");

        var reminder = driver.client().get("/api/notifications").expect(200).json().get(0);
        assertThat(reminder.get("kind").asString()).isEqualTo("trip_reminder");
        assertThat(reminder.get("message").asString()).contains("Nashik").contains("10 अप्रैल 2045").contains("22:00");
        assertThat(reminder.get("title").asString()).contains("ट्रिप");
        assertThat(reminder.get("link").asString()).isEqualTo("/driver/trips");

        byHand(depot.bus(), driver.id(), "2045-05-10T06:00");
        assertThat(kinds(driver)).containsExactly("trip_reminder", "trip_given");
        var others = byHand(depot.bus(), depot.driver().id(), "2045-06-10T06:00");
        office.put(Depot.path(others), Map.of("driver_id", driver.id())).expect(200);
        office.put(Depot.path(others), Map.of("notes", "Still his")).expect(200);
        byHand(depot.bus(), driver.id(), "2020-05-10T06:00");
        assertThat(kinds(driver)).as("what was long ago is no news").containsExactly(
                "trip_reminder", "trip_given", "trip_given");
    }

    @Test
    void givenTimetableThatRests_whenPlanned_thenNothingComesFromIt() {
        var day = LocalDate.of(2045, 7, 10);
        var resting = between(timetables.form(), day, day);
        resting.put("is_active", false);
        var rests = timetables.add(resting);
        var over = timetables.add(between(timetables.form(), day.minusDays(9), day.minusDays(1)));

        var report = plan(day + "T03:00");

        assertThat(report.timetables()).isZero();
        assertThat(trips(rests)).isEmpty();
        assertThat(trips(over)).isEmpty();
    }

    private Report plan(String local) {
        return plan(server, local);
    }

    private static Report plan(TestServer one, String local) {
        var now = LocalDateTime.parse(local).atZone(KOLKATA).toInstant();
        return one.bean(PlanDays.class).plan(Actor.HOUSE, now, () -> {});
    }

    private static List<Report> atOnce(String local) throws Exception {
        var calls = SERVERS.stream().<Callable<Report>>map(each -> () -> plan(each, local)).toList();
        var reports = new ArrayList<Report>();
        try (var processes = Executors.newFixedThreadPool(calls.size())) {
            for (var report : processes.invokeAll(calls)) reports.add(report.get());
        }
        return reports;
    }

    private void ahead(int days) {
        office.put("/api/settings/trip_days_ahead", Map.of("value", Integer.toString(days))).expect(200);
    }

    /** Of three days, so that nothing else is made when other tests plan. */
    private static Map<String, Object> on(Map<String, Object> form, LocalDate first) {
        return between(form, first, first.plusDays(2));
    }

    private static Map<String, Object> between(Map<String, Object> form, LocalDate from, LocalDate until) {
        form.put("active_from", from.toString());
        form.put("active_until", until.toString());
        return form;
    }

    private JsonNode byHand(String bus, String driver, String start) {
        var form = depot.form(bus, driver, depot.route());
        form.put("start_date", start);
        return office.post("/api/trips", form).expect(200).json();
    }

    private void start(JsonNode trip) {
        office.post(Depot.path(trip) + "/start", Map.of("odometer", 100)).expect(200);
    }

    /** In the order in which they leave. */
    private List<JsonNode> trips(JsonNode timetable) {
        var id = timetable.get("id").asString();
        var trips = office.get("/api/trips?sort=start_date&schedule_id=" + id).expect(200).json();
        return StreamSupport.stream(trips.spliterator(), false).toList();
    }

    private static List<LocalDate> days(List<JsonNode> trips) {
        return trips.stream().map(trip -> LocalDate.parse(trip.get("trip_date").asString())).toList();
    }

    private static List<Integer> positions(List<JsonNode> trips) {
        return trips.stream().map(trip -> trip.get("cycle_position").asInt()).toList();
    }

    private static List<String> reasons(Report report, JsonNode timetable) {
        return report.lines().stream()
                .filter(line -> line.outcome().timetable().toString().equals(timetable.get("id").asString()))
                .map(Line::outcome)
                .filter(Skipped.class::isInstance)
                .map(outcome -> ((Skipped) outcome).reason().code())
                .toList();
    }

    /** Oldest first. */
    private static List<String> kinds(Depot.Driver driver) {
        var inbox = driver.client().get("/api/notifications").expect(200).json();
        return IntStream.iterate(inbox.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> inbox.get(i).get("kind").asString())
                .toList();
    }
}
