package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of buses: all may see them, the office changes them. */
final class BusesInMatrix {

    private final Client office;

    BusesInMatrix(Client office) {
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/buses").answers(401, 200, 200, 200),
                call("GET", "/api/buses/export").answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}").at(_ -> bus(office)).answers(401, 200, 200, 200),
                call("POST", "/api/buses")
                        .with(_ -> Map.of("registration_number", Plates.next()))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}")
                        .at(_ -> bus(office))
                        .with(Map.of("capacity", 36))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}").at(_ -> bus(office)).answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/restoration")
                        .at(_ -> bus(office) + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    static String bus(Client office) {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        return "/api/buses/" + made.json().get("id").asString();
    }
}
