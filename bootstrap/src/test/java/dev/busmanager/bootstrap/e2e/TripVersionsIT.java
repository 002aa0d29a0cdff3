package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two who have the same trip on their screens. */
class TripVersionsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Depot.Driver driver = depot.driver();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | \"\"              | {\"notes\": \"Mine\"}",
                "POST   | /start          | {\"odometer\": 100}",
                "PUT    | /readings       | {\"odometer_start\": 100}",
                "PUT    | /takings        | {\"revenue_cash\": 100}",
                "PUT    | /delay          | {\"minutes\": 20}",
                "POST   | /cancellation   | {\"reason\": \"Rain\"}",
                "POST   | /correction     | {\"status\": \"cancelled\", \"reason\": \"Rain\"}",
                "DELETE | \"\"              |"
            })
    void givenATripThatSomebodyHasChanged_whenAnotherWritesWhatHeHasNotSeen_thenRefusedAndNothingIsWritten(
            String method, String step, @Nullable String body) {
        var trip = depot.trip(driver);
        var address = path(trip) + step.replace("\"", "");
        var seen = office.get(path(trip)).expect(200).header("ETag");
        var now = office.put(path(trip), Map.of("notes", "Theirs"), "If-Match", seen).expect(200);

        var refused = office.send(method, address, body, "If-Match", seen).expect(412);

        assertThat(refused.code()).isEqualTo("record.changed-meanwhile");
        assertThat(office.get(path(trip)).expect(200).json()).isEqualTo(now.json());
        office.send(method, address, body, "If-Match", now.header("ETag")).expect(200);
    }

    @Test
    void givenATripOnTheWay_whenItsDriverActsOnWhatHeHasNotSeen_thenRefused_andWithoutAVersionTheLastWordWins() {
        var trip = depot.trip(depot.bus(), driver.id(), "two_way");
        var seen = driver.client().get(path(trip)).expect(200).header("ETag");
        driver.client().post(path(trip) + "/start", Map.of("odometer", 100), "If-Match", seen).expect(200);

        for (var step : new String[] {"arrival", "return", "completion"})
            driver.client().post(path(trip) + "/" + step, Map.of("odometer", 312), "If-Match", seen).expect(412);

        driver.client().post(path(trip) + "/arrival", Map.of("odometer", 312)).expect(200);
        driver.client().put(path(trip) + "/readings", "{}", "If-Match", "nonsense").expect(422);
    }
}
