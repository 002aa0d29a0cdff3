package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of routes: drivers see them, the office changes them. */
final class RoutesInMatrix {

    private final Client office;

    RoutesInMatrix(Client office) {
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/routes").answers(401, 200, 403, 200),
                call("GET", "/api/routes/export").answers(401, 200, 403, 200),
                call("GET", "/api/routes/{id}").at(_ -> route()).answers(401, 200, 403, 200),
                call("POST", "/api/routes").with(_ -> newRoute()).answers(401, 403, 403, 200),
                call("PUT", "/api/routes/{id}")
                        .at(_ -> route())
                        .with(Map.of("distance_km", 36))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/routes/{id}").at(_ -> route()).answers(401, 403, 403, 200),
                call("POST", "/api/routes/{id}/restoration")
                        .at(_ -> route() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private String route() {
        return "/api/routes/" + office.post("/api/routes", newRoute()).expect(200).json().get("id").asString();
    }

    private Map<String, Object> newRoute() {
        var state = office.get("/api/states").expect(200).json().get(0).get("id").asString();
        return Map.of("route_name", "Of the matrix", "from_state_id", state, "to_state_id", state);
    }
}
