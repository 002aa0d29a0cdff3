package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rows of trips: the office has all, a driver his own, nobody else any. */
final class TripsInMatrix {

    private final Client office;
    private final Depot depot;

    TripsInMatrix(TestServer server, Client office) {
        this.office = office;
        this.depot = new Depot(server, office);
    }

    List<Call> calls() {
        var calls = new ArrayList<Call>();
        calls.addAll(lists());
        calls.addAll(ofTheOffice());
        calls.addAll(onTheWay());
        return calls;
    }

    private List<Call> lists() {
        return List.of(
                call("GET", "/api/trips").answers(401, 200, 403, 200),
                call("GET", "/api/trips/my").answers(401, 200, 403, 200),
                call("GET", "/api/trips/board").answers(401, 403, 403, 200),
                call("GET", "/api/trips/totals").answers(401, 200, 403, 200),
                call("GET", "/api/trips/export").answers(401, 200, 403, 200),
                call("GET", "/api/drivers/{id}/months/{month}")
                        .called("own")
                        .at(me -> "/api/drivers/%s/months/2026-11".formatted(person(me)))
                        .answers(401, 200, 403, 200),
                call("GET", "/api/drivers/{id}/months/{month}")
                        .called("foreign")
                        .at(_ -> "/api/drivers/%s/months/2026-11".formatted(depot.driver().id()))
                        .answers(401, 403, 403, 200));
    }

    private List<Call> ofTheOffice() {
        return List.of(
                call("POST", "/api/trips")
                        .with(_ -> depot.form(depot.bus(), depot.driver().id(), depot.route()))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/trips/{id}").at(this::own).answers(401, 403, 403, 200),
                call("POST", "/api/trips/{id}/cancellation")
                        .at(me -> own(me) + "/cancellation")
                        .with(Map.of("reason", "No passengers"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/trips/{id}/correction")
                        .at(me -> own(me) + "/correction")
                        .with(Map.of("status", "cancelled", "reason", "No passengers"))
                        .answers(401, 403, 403, 200));
    }

    private List<Call> onTheWay() {
        return Stream.of(
                        both("GET", "/api/trips/{id}", false, null),
                        both("PUT", "/api/trips/{id}", false, Map.of("odometer_start", 7)),
                        both("POST", "/api/trips/{id}/start", false, Map.of("odometer", 7)),
                        both("POST", "/api/trips/{id}/arrival", true, Map.of("odometer", 9)),
                        both("POST", "/api/trips/{id}/return", true, Map.of()),
                        both("POST", "/api/trips/{id}/completion", true, Map.of("odometer", 9)),
                        both("PUT", "/api/trips/{id}/readings", false, Map.of("odometer_start", 7)),
                        both("PUT", "/api/trips/{id}/takings", false, Map.of("revenue_cash", 7)),
                        both("PUT", "/api/trips/{id}/delay", false, Map.of("minutes", 7)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Call> both(String method, String path, boolean running, @Nullable Object body) {
        var step = path.substring("/api/trips/{id}".length());
        var own = call(method, path).called("own").at(me -> (running ? running(me) : own(me)) + step);
        var foreign = call(method, path).called("foreign").at(_ -> (running ? running(office) : own(office)) + step);
        if (body != null) {
            own.with(body);
            foreign.with(body);
        }
        return List.of(own.answers(401, 200, 403, 200), foreign.answers(401, 403, 403, 200));
    }

    /** A trip that the caller drives, if he drives at all. */
    private String own(Client me) {
        return Depot.path(trip(me));
    }

    private String running(Client me) {
        var path = own(me);
        office.post(path + "/start", Map.of("odometer", 7)).expect(200);
        office.put(path + "/readings", Map.of("odometer_end", 9)).expect(200);
        return path;
    }

    private JsonNode trip(Client me) {
        var mine = me.get("/api/drivers/me");
        boolean drives = mine.status() == 200 && mine.json().get("role").asString().equals("driver");
        var driver = drives ? mine.json().get("id").asString() : depot.driver().id();
        return free(depot.trip(depot.bus(), driver, "two_way"), driver);
    }

    /** Whoever is still on the way for another row is back. */
    private JsonNode free(JsonNode trip, String driver) {
        var running = office.get("/api/trips?status=in_progress&driver_id=" + driver).expect(200).json();
        for (var other : running)
            office.post(Depot.path(other) + "/correction", Map.of("status", "cancelled", "reason", "Over"))
                    .expect(200);
        return trip;
    }

    private static String person(Client me) {
        var mine = me.get("/api/drivers/me");
        return mine.status() == 200 ? mine.json().get("id").asString() : UUID.randomUUID().toString();
    }
}
