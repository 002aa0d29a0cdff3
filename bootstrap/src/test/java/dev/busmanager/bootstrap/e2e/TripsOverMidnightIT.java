package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The business day is that of the office in India, whatever the server takes for the time of day. */
class TripsOverMidnightIT {

    private static final TimeZone BEFORE = TimeZone.getDefault();

    private static TestServer server;

    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Depot.Driver driver = depot.driver();
    private final String bus = depot.bus();

    @BeforeAll
    static void startInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        server = TestServer.start(Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
        TimeZone.setDefault(BEFORE);
    }

    /** a trip of the last evening of a month is one of that month, though it comes home in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10", "2026-02-28", "2024-02-29", "2025-12-31", "2026-04-30"})
    void givenTripsBeforeAndAfterMidnight_whenDriven_thenEachBelongsToTheDayOnWhichItWasToLeave(LocalDate day) {
        var next = day.plusDays(1);
        var late = driven(day + "T23:40", next + "T04:40", 1_000);
        var early = driven(next + "T06:10", next + "T11:10", 1_300);
        var midnight = driven(next + "T00:00", next + "T05:00", 1_250);

        assertThat(late.get("trip_date").asString()).isEqualTo(day.toString());
        assertThat(late.get("expected_arrival_date").asString()).isEqualTo(next.toString());
        assertThat(late.get("start_date").asString()).isEqualTo(day + "T23:40:00+05:30");
        assertThat(late.get("end_date").asString()).isEqualTo(next + "T04:40:00+05:30");
        assertThat(late.get("late_minutes").asInt()).isZero();
        for (var trip : new JsonNode[] {early, midnight})
            assertThat(trip.get("trip_date").asString()).isEqualTo(next.toString());
        assertThat(starts("from_date=%s&to_date=%s", day, day)).containsExactly(day + "T23:40:00+05:30");
        assertThat(starts("from_date=%s&to_date=%s", next, next))
                .containsExactly(next + "T06:10:00+05:30", next + "T00:00:00+05:30");
        assertThat(starts("start_date=%sT18:10:00Z&end_date=%sT18:30:00Z", day, day))
                .as("until a midnight of the office: that whole day")
                .containsExactly(day + "T23:40:00+05:30", next + "T00:00:00+05:30", next + "T06:10:00+05:30");
        if (YearMonth.from(day).equals(YearMonth.from(next))) requireMonth(day, 3);
        else {
            requireMonth(day, 1);
            requireMonth(next, 2);
        }
    }

    /** Times of day say nothing of days: what was a day and more away stays there. */
    @Test
    void givenARouteOfThirtyHours_whenTheFormComesBackAsItWas_thenTheTripIsAsLongAsBefore() {
        var route = depot.route();
        office.put("/api/routes/" + route, Map.of("estimated_duration_hours", 30)).expect(200);
        var form = depot.form(bus, driver.id(), route);
        form.put("trip_type", "two_way");
        form.put("return_departure_time", "12:00");
        form.put("return_arrival_time", "18:00");
        var trip = office.post("/api/trips", form).expect(200).json();
        assertThat(trip.get("arrives_at").asString()).isEqualTo("2026-11-22T15:30:00+05:30");
        assertThat(trip.get("return_starts_at").asString())
                .as("not before it has come")
                .isEqualTo("2026-11-23T12:00:00+05:30");
        form.put("arrival_time", "15:30");
        form.put("notes", "Wedding");

        var same = office.put(Depot.path(trip), form).expect(200).json();
        form.put("start_date", "2026-11-24T09:30");
        var moved = office.put(Depot.path(trip), form).expect(200).json();
        form.put("arrival_time", "16:00");
        var later = office.put(Depot.path(trip), form).expect(200).json();

        for (var member : List.of("arrives_at", "return_starts_at", "return_arrives_at"))
            assertThat(same.get(member)).as(member).isEqualTo(trip.get(member));
        assertThat(moved.get("arrives_at").asString()).isEqualTo("2026-11-25T15:30:00+05:30");
        assertThat(moved.get("return_arrives_at").asString()).isEqualTo("2026-11-26T18:00:00+05:30");
        assertThat(later.get("arrives_at").asString())
                .as("somebody said another time")
                .isEqualTo("2026-11-24T16:00:00+05:30");
    }

    @Test
    void givenTwoWayTripOverTheEndOfTheYear_whenItComesHomeLate_thenBothWaysCountInTheOldYear() {
        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", "2025-12-31T22:30");
        form.put("trip_type", "two_way");
        form.put("arrival_time", "04:30");
        form.put("return_departure_time", "20:00");
        form.put("return_arrival_time", "02:00");
        var trip = office.post("/api/trips", form).expect(200).json();
        assertThat(trip.get("expected_arrival_date").asString()).isEqualTo("2026-01-01");
        assertThat(trip.get("return_arrives_at").asString()).isEqualTo("2026-01-02T02:00:00+05:30");

        step(trip, "start", "2025-12-31T17:00:00Z", 5_000);
        step(trip, "arrival", "2025-12-31T23:05:00Z", 5_212);
        step(trip, "return", "2026-01-01T14:30:00Z", 5_212);
        var done = step(trip, "completion", "2026-01-01T20:55:00Z", 5_424);

        assertThat(done.get("trip_date").asString()).isEqualTo("2025-12-31");
        assertThat(done.get("late_minutes").asInt()).isEqualTo(25);
        assertThat(done.get("is_late").asBoolean()).isTrue();
        var december = driver.client().get("/api/drivers/%s/months/2025-12".formatted(driver.id())).expect(200).json();
        assertThat(december.get("trips").asInt()).isEqualTo(1);
        assertThat(december.get("distance_km").asInt()).isEqualTo(424);
        assertThat(driver.client()
                        .get("/api/drivers/%s/months/2026-01".formatted(driver.id()))
                        .expect(200)
                        .json()
                        .get("trips")
                        .asInt())
                .isZero();
    }

    /** What was to leave before midnight and stands there still is late by the clock, on the board of both days. */
    @Test
    void givenTripThatWasToLeaveBeforeMidnight_whenItStillStandsThereAfterwards_thenItIsLateByAllTheTimeSince() {
        var kolkata = ZoneId.of("Asia/Kolkata");
        var today = LocalDate.now(kolkata);
        var start = today.minusDays(1).atTime(23, 50);
        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", start.toString());
        form.put("trip_type", "two_way");
        form.put("arrival_time", "04:50");
        form.put("return_departure_time", "23:00");
        form.put("return_arrival_time", "23:45");
        var trip = office.post("/api/trips", form).expect(200).json();
        long least = Duration.between(start.atZone(kolkata), ZonedDateTime.now(kolkata)).toMinutes();

        var now = driver.client().get(path(trip)).expect(200).json();

        assertThat(now.get("trip_date").asString()).isEqualTo(today.minusDays(1).toString());
        assertThat(now.get("is_late").asBoolean()).isEqualTo(least > 15);
        assertThat(now.get("late_minutes").asLong()).isBetween(least, least + 2);
        for (var day : List.of(today.minusDays(1), today)) {
            var board = office.get("/api/trips/board?day=" + day).expect(200).json();
            assertThat(board.findValuesAsString("trip_number")).as(day.toString()).contains(trip.get("trip_number").asString());
        }

        step(trip, "start", start.plusMinutes(20) + ":00+05:30", 100);
        var running = driver.client().get(path(trip)).expect(200).json();
        assertThat(running.get("late_minutes").asLong()).isGreaterThanOrEqualTo(20);
        assertThat(running.get("trip_date").asString()).isEqualTo(today.minusDays(1).toString());
    }

    private JsonNode driven(String start, String end, int odometer) {
        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", start);
        var trip = office.post("/api/trips", form).expect(200).json();
        step(trip, "start", start + ":00+05:30", odometer);
        return step(trip, "completion", end + ":00+05:30", odometer + 212);
    }

    private JsonNode step(JsonNode trip, String step, String at, int odometer) {
        return driver.client()
                .post(path(trip) + "/" + step, Map.of("at", at, "odometer", odometer))
                .expect(200)
                .json();
    }

    private List<String> starts(String query, Object... values) {
        return office.get("/api/trips?driver_id=%s&".formatted(driver.id()) + query.formatted(values))
                .expect(200)
                .json()
                .findValuesAsString("start_date");
    }

    private void requireMonth(LocalDate day, int trips) {
        var month = driver.client()
                .get("/api/drivers/%s/months/%s".formatted(driver.id(), YearMonth.from(day)))
                .expect(200)
                .json();
        assertThat(month.get("trips").asInt()).as(day.toString()).isEqualTo(trips);
        assertThat(month.get("distance_km").asInt()).isEqualTo(212 * trips);
    }
}
