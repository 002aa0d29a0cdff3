package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A day at the depot. */
class TripBoardIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);

    @Test
    void givenTripOverNight_whenEitherOfItsDaysIsAsked_thenItIsThereWhole() {
        var trip = overNight("2031-03-31T22:00", "06:00");

        var first = on(board("2031-03-31"), trip);
        var second = on(board("2031-04-01"), trip);

        assertThat(first).as("the same from both sides").isEqualTo(second);
        assertThat(first.get("start_date").asString()).isEqualTo("2031-03-31T22:00:00+05:30");
        assertThat(first.get("planned_end").asString()).isEqualTo("2031-04-01T06:00:00+05:30");
        assertThat(board("2031-04-02").get("trips")).noneMatch(each -> same(each, trip));
        assertThat(board("2031-03-30").get("trips")).noneMatch(each -> same(each, trip));
    }

    @Test
    void givenYearsEnd_whenTheNewYearIsAsked_thenTheNightBusIsOnIt() {
        var trip = overNight("2031-12-31T23:30", "07:15");

        var day = board("2032-01-01");

        assertThat(on(day, trip).get("status").asString()).isEqualTo("scheduled");
        assertThat(day.get("begins_at").asString()).as("the company's midnight").isEqualTo("2032-01-01T00:00:00+05:30");
        assertThat(day.get("ends_at").asString()).isEqualTo("2032-01-02T00:00:00+05:30");
        assertThat(day.at("/takings/compared_date").asString()).isEqualTo("2031-12-25");
    }

    @Test
    void givenTripIsCancelled_whenTheDayIsAsked_thenItIsNotOnTheRoad() {
        var trip = overNight("2031-05-10T22:00", "06:00");

        office.post(path(trip) + "/cancellation", Map.of("reason", "No passengers")).expect(200);

        assertThat(board("2031-05-10").get("trips")).isEmpty();
    }

    /** What the screen does: the trip is given away, and given back with the version of the answer. */
    @Test
    void givenTripOnTheBoard_whenAnotherBusTakesIt_thenItStandsWithThatBus_andCanBeGivenBack() {
        var trip = overNight("2031-06-10T22:00", "06:00");
        var other = depot.bus();

        var given = office.put(path(trip), Map.of("bus_id", other, "confirm", List.of()));

        assertThat(given.expect(200).json().get("bus_id").asString()).isEqualTo(other);
        assertThat(on(board("2031-06-10"), trip).at("/bus/id").asString()).isEqualTo(other);
        office.put(path(trip), Map.of("bus_id", trip.get("bus_id").asString())).expect(200);
        assertThat(on(board("2031-06-10"), trip).at("/bus/id")).isEqualTo(trip.get("bus_id"));
    }

    @Test
    void givenTripsWithoutABus_whenTheDayIsAsked_thenTheyComeFirst() {
        overNight("2031-07-10T20:00", "06:00");
        var form = depot.form(depot.bus(), depot.driver().id(), depot.route());
        form.put("start_date", "2031-07-10T21:00");
        form.remove("bus_id");
        form.remove("driver_id");
        office.post("/api/trips", form).expect(200);

        var trips = board("2031-07-10").get("trips");

        assertThat(trips).hasSize(2);
        assertThat(trips.get(0).get("bus").isNull()).isTrue();
        assertThat(trips.get(0).get("driver").isNull()).isTrue();
    }

    @Test
    void givenTripThatWasClosed_whenItsDayIsAsked_thenItsTakingsAreThoseOfTheDay() {
        var driver = depot.driver();
        var trip = overNight("2020-02-03T22:00", "06:00", driver);
        office.post(path(trip) + "/start", Map.of("at", "2020-02-03T22:05:00+05:30", "odometer", 10)).expect(200);
        office.post(path(trip) + "/completion", Map.of("at", "2020-02-04T06:40:00+05:30", "odometer", 200))
                .expect(200);
        office.put(path(trip) + "/takings", Map.of("revenue_cash", 8_380)).expect(200);

        assertThat(taken("2020-02-04", "taken")).isEqualTo("8380");
        assertThat(taken("2020-02-03", "taken")).isEqualTo("0");
        assertThat(taken("2020-02-11", "taken_then")).isEqualTo("8380");
        assertThat(on(board("2020-02-04"), trip).get("late_minutes").asInt()).isEqualTo(40);
    }

    @Test
    void givenNoDay_whenAsked_thenItIsToday() {
        assertThat(office.get("/api/trips/board").expect(200).json().get("takings").get("until").isNull()).isFalse();
        office.get("/api/trips/board?date=tomorrow").expect(422);
    }

    private String taken(String day, String member) {
        return board(day).get("takings").get(member).decimalValue().stripTrailingZeros().toPlainString();
    }

    private JsonNode board(String day) {
        return office.get("/api/trips/board?date=" + day).expect(200).json();
    }

    private static JsonNode on(JsonNode board, JsonNode trip) {
        return StreamSupport.stream(board.get("trips").spliterator(), false)
                .filter(each -> same(each, trip))
                .findFirst()
                .orElseThrow();
    }

    private static boolean same(JsonNode one, JsonNode trip) {
        return one.get("id").equals(trip.get("id"));
    }

    private JsonNode overNight(String departs, String arrives) {
        return overNight(departs, arrives, depot.driver());
    }

    private JsonNode overNight(String departs, String arrives, Depot.Driver driver) {
        var form = depot.form(depot.bus(), driver.id(), depot.route());
        form.put("start_date", departs);
        form.put("arrival_time", arrives);
        return office.post("/api/trips", form).expect(200).json();
    }
}
