package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who drives is told what becomes of his trips, in the unit of work in which it becomes so. */
class TripNoticesIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Depot.Driver driver = depot.driver();
    private final Depot.Driver other = depot.driver();

    @Test
    void givenATrip_whenItIsGivenToAnother_thenBothAreTold_andNobodyTwice() {
        var trip = trip("2051-03-10T06:30");

        office.put(path(trip), Map.of("driver_id", other.id())).expect(200);
        office.put(path(trip), Map.of("notes", "Still the same")).expect(200);

        assertThat(kinds(driver)).containsExactly("trip_given", "trip_taken");
        assertThat(kinds(other)).containsExactly("trip_given");
        var taken = newest(driver);
        assertThat(taken.get("message").asString())
                .contains(number(trip), "Nashik", "10 Mar 2051", "06:30");
        assertThat(taken.get("link").asString()).isEqualTo("/driver/trips");
    }

    @Test
    void givenATrip_whenNobodyDrivesItAnyMoreOrItIsDeleted_thenWhoHadItIsTold() {
        var unmanned = trip("2051-03-10T06:30");
        var gone = trip("2051-03-11T06:30");

        var form = depot.form(unmanned.get("bus_id").asString(), null, unmanned.get("route_id").asString());
        form.put("start_date", "2051-03-10T06:30");
        office.put(path(unmanned), form).expect(200);
        office.delete(path(gone)).expect(200);

        assertThat(kinds(driver)).containsExactly("trip_given", "trip_given", "trip_taken", "trip_taken");
    }

    @Test
    void givenATrip_whenItIsMovedToAnotherDay_thenBothDaysAreTold() {
        driver.client().put("/api/auth/me", Map.of("language", "hi")).expect(200);
        var trip = trip("2051-03-10T06:30");

        office.put(path(trip), Map.of("start_date", "2051-04-12T07:00")).expect(200);

        assertThat(kinds(driver)).containsExactly("trip_given", "trip_moved");
        assertThat(newest(driver).get("message").asString())
                .contains(number(trip), "12 अप्रैल 2051", "07:00", "10 मार्च 2051", "06:30");
    }

    @Test
    void givenATrip_whenItIsCancelled_thenTheReasonIsTold_andWhenItRunsAfterAllHeHasItAgain() {
        var trip = trip("2051-03-10T06:30");

        office.post(path(trip) + "/cancellation", Map.of("reason", "No passengers")).expect(200);
        assertThat(newest(driver).get("message").asString()).contains(number(trip), "No passengers");
        office.post(path(trip) + "/correction", Map.of("status", "scheduled", "reason", "By mistake")).expect(200);

        assertThat(kinds(driver)).containsExactly("trip_given", "trip_cancelled", "trip_given");
    }

    @Test
    void givenATripThatIsOnTheWay_whenAnotherTakesItOver_thenBothAreTold() {
        var trip = trip("2026-11-21T06:30");
        driver.client().post(path(trip) + "/start", Map.of("odometer", 100)).expect(200);

        office.put(path(trip), Map.of("driver_id", other.id())).expect(200);

        assertThat(newest(driver).get("kind").asString()).isEqualTo("trip_taken");
        assertThat(newest(other).get("kind").asString()).isEqualTo("trip_given");
    }

    @Test
    void givenATripOfLongAgo_whenItIsEnteredLate_thenItIsNoNews() {
        var trip = trip("2020-03-10T06:30");

        office.put(path(trip), Map.of("driver_id", other.id())).expect(200);
        office.put(path(trip), Map.of("start_date", "2020-03-09T06:30")).expect(200);
        office.post(path(trip) + "/cancellation", Map.of("reason", "No passengers")).expect(200);

        assertThat(kinds(driver)).isEmpty();
        assertThat(kinds(other)).isEmpty();
    }

    @Test
    void givenAChangeThatIsRefused_whenItWouldTakeATripAway_thenNobodyIsTold() {
        var trip = trip("2051-03-10T06:30");

        office.put(path(trip), Map.of("driver_id", other.id(), "gst_percentage", 1_000)).expect(422);
        office.put(path(trip), Map.of("driver_id", other.id()), "If-Match", "\"77\"").expect(412);

        assertThat(kinds(driver)).containsExactly("trip_given");
        assertThat(kinds(other)).isEmpty();
    }

    private JsonNode trip(String start) {
        var form = depot.form(depot.bus(), driver.id(), depot.route());
        form.put("start_date", start);
        return office.post("/api/trips", form).expect(200).json();
    }

    private static String number(JsonNode trip) {
        return trip.get("trip_number").asString();
    }

    private static JsonNode newest(Depot.Driver driver) {
        return driver.client().get("/api/notifications").expect(200).json().get(0);
    }

    /** Oldest first. */
    private static List<String> kinds(Depot.Driver driver) {
        var inbox = driver.client().get("/api/notifications").expect(200).json();
        return IntStream.iterate(inbox.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> inbox.get(i).get("kind").asString())
                .toList();
    }
}
