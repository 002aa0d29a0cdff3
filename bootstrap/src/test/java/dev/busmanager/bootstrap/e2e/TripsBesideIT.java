package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of the trips beside a trip when somebody writes it. */
class TripsBesideIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);

    @Test
    void givenAnOpenList_whenAPlanMakesTheTripBesideItOdd_thenItHearsOfBoth_andBothHistoriesTell() throws Exception {
        var bus = depot.bus();
        var first = depot.trip(bus, depot.driver().id(), "one_way");
        try (var stream = OpenStream.of(office, null)) {
            stream.next();

            var second = depot.trip(bus, depot.driver().id(), "one_way");

            var end = office.put(path(second), Map.of("notes", "The end")).expect(200).json();
            assertThat(heardUntil(stream, end)).anySatisfy(data -> assertThat(data).contains(id(first)));
            assertThat(history(first).at("/0/after/flags").asString())
                    .contains("is planned for trip " + second.get("trip_number").asString());

            office.delete(path(second)).expect(200);
            assertThat(history(first).at("/0/before/flags").asString()).contains("is planned for trip");
            assertThat(history(first).at("/0/after").has("flags")).isFalse();
        }
    }

    /** The one in the middle has the bus of the one and the driver of the other; those two share nothing. */
    @Test
    void givenATripBetweenTwo_whenBothAreMovedAtTheSameMoment_thenBothGoThrough_andItSaysWhatIsSo() throws Exception {
        var bus = depot.bus();
        var driver = depot.driver();
        var middle = depot.trip(bus, driver.id(), "one_way");
        var ofBus = depot.trip(bus, depot.driver().id(), "one_way");
        var ofDriver = depot.trip(depot.bus(), driver.id(), "one_way");

        try (var two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 15; round++) {
                var start = round % 2 == 0 ? "2026-11-25T09:30" : "2026-11-21T10:30";
                var moved = two.invokeAll(List.of(moved(ofBus, start), moved(ofDriver, start)));

                for (var each : moved) assertThat(each.get().status()).as(each.get().text()).isEqualTo(200);
                assertThat(office.get(path(middle)).expect(200).json().get("flags"))
                        .as("round %d", round)
                        .hasSize(round % 2 == 0 ? 0 : 2);
            }
        }
    }

    private Callable<Client.Answer> moved(JsonNode trip, String start) {
        return () -> office.put(path(trip), Map.of("start_date", start));
    }

    private JsonNode history(JsonNode trip) {
        return office.get("/api/audit?subject=" + id(trip)).expect(200).json();
    }

    /** The trips that a screen was told of, until it hears of that one for the second time. */
    private static List<String> heardUntil(OpenStream stream, JsonNode last) throws InterruptedException {
        var heard = new ArrayList<String>();
        for (int times = 0; times < 2; ) {
            var data = String.valueOf(stream.next().get("data"));
            heard.add(data);
            if (data.contains("\"trip\"") && data.contains(id(last))) times++;
        }
        return heard;
    }

    private static String id(JsonNode record) {
        return record.get("id").asString();
    }
}
