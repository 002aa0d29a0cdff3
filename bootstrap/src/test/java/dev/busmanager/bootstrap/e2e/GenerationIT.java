package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.PlannedDays.between;
import static dev.busmanager.bootstrap.e2e.PlannedDays.days;
import static dev.busmanager.bootstrap.e2e.PlannedDays.positions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.schedule.in.PlanDaysUseCase.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Trips from timetables, made by four processes on one database, on days that nobody's clock has reached. */
class GenerationIT {

    private static final List<TestServer> SERVERS = new ArrayList<>();

    private final TestServer server = SERVERS.getFirst();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Timetables timetables = new Timetables(office, depot);
    private final PlannedDays planned = new PlannedDays(server, office, depot);

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
            var trips = planned.trips(timetable);
            assertThat(days(trips)).containsExactly(day, day.plusDays(1), day.plusDays(2));
            assertThat(positions(trips)).containsExactly(1, 2, 3);
        }
        var numbers = made.stream()
                .flatMap(timetable -> planned.trips(timetable).stream())
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
                planned.plan(moment);
        } finally {
            ahead(2);
        }

        var trips = planned.trips(made);
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

        planned.plan("2044-02-28T03:00");

        assertThat(days(planned.trips(made))).containsExactly(first, LocalDate.of(2044, 2, 29), LocalDate.of(2044, 3, 1));
    }

    @Test
    void givenDriver_whenATripBecomesHis_thenHeIsToldInHisLanguageByWhatever() {
        var day = LocalDate.of(2045, 4, 10);
        var driver = depot.driver();
        driver.client().put("/api/auth/me", Map.of("language", "hi")).expect(200);
        timetables.add(between(timetables.form(depot.bus(), driver.id()), day, day));
        planned.plan(day + "T03:00");

        var reminder = driver.client().get("/api/notifications").expect(200).json().get(0);
        assertThat(reminder.get("kind").asString()).isEqualTo("trip_reminder");
        assertThat(reminder.get("message").asString()).contains("Nashik").contains("10 अप्रैल 2045").contains("22:00");
        assertThat(reminder.get("title").asString()).contains("ट्रिप");
        assertThat(reminder.get("link").asString()).isEqualTo("/driver/trips");

        planned.byHand(depot.bus(), driver.id(), "2045-05-10T06:00");
        assertThat(kinds(driver)).containsExactly("trip_reminder", "trip_given");
        var others = planned.byHand(depot.bus(), depot.driver().id(), "2045-06-10T06:00");
        office.put(Depot.path(others), Map.of("driver_id", driver.id())).expect(200);
        office.put(Depot.path(others), Map.of("notes", "Still his")).expect(200);
        planned.byHand(depot.bus(), driver.id(), "2020-05-10T06:00");
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

        var report = planned.plan(day + "T03:00");

        assertThat(report.timetables()).isZero();
        assertThat(planned.trips(rests)).isEmpty();
        assertThat(planned.trips(over)).isEmpty();
    }

    private static List<Report> atOnce(String local) throws Exception {
        var calls = SERVERS.stream().<Callable<Report>>map(each -> () -> PlannedDays.plan(each, local)).toList();
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

    /** Oldest first. */
    private static List<String> kinds(Depot.Driver driver) {
        var inbox = driver.client().get("/api/notifications").expect(200).json();
        return IntStream.iterate(inbox.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> inbox.get(i).get("kind").asString())
                .toList();
    }
}
