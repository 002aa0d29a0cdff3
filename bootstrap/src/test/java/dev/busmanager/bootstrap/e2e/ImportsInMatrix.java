package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of tables that are brought along: the office only. */
final class ImportsInMatrix {

    private final Client office;

    ImportsInMatrix(Client office) {
        this.office = office;
    }

    List<Call> calls() {
        // Nothing of what comes after the first step makes sense for a table that nobody brought.
        var none = "/api/imports/" + UUID.randomUUID();
        return List.of(
                call("POST", "/api/imports")
                        .with(_ -> Map.of("kind", "bus", "text", "Registration no\n" + Plates.next()))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/imports").answers(401, 403, 403, 200),
                call("GET", "/api/imports/{id}").at(_ -> table()).answers(401, 403, 403, 200),
                call("GET", "/api/imports/{id}/rows").at(_ -> table() + "/rows").answers(401, 403, 403, 200),
                call("PUT", "/api/imports/{id}/mapping")
                        .at(_ -> none + "/mapping")
                        .with(Map.of("members", List.of("bus_name")))
                        .answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/check").at(_ -> none + "/check").answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/writing").at(_ -> none + "/writing").answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/undo").at(_ -> none + "/undo").answers(401, 403, 403, 404));
    }

    private String table() {
        var table = Map.of("kind", "bus", "text", "Registration no\n" + Plates.next());
        return "/api/imports/" + office.post("/api/imports", table).expect(200).json().get("id").asString();
    }
}
