package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;
import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of workshops: each sees its own, the office changes them. */
final class WorkshopsInMatrix {

    private final Client office;
    /** To which the person of the column belongs. */
    private final String own;

    WorkshopsInMatrix(Client office) {
        this.office = office;
        this.own = workshop();
    }

    /** Whose column it is. */
    Client mechanic(TestServer server) {
        var email = UUID.randomUUID() + "@example.in";
        office.post(own + "/users", newMechanic(email)).expect(200);
        return server.stranger().signIn(email, PASSWORD);
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/repairs/organizations").answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/export").answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> own)
                        .answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations")
                        .with(Map.of("org_name", "Of the matrix"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> own)
                        .with(Map.of("phone", "020-5550142"))
                        .answers(401, 403, 403, 200),
                // There is somebody who works for it.
                call("DELETE", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> own)
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/restoration")
                        .at(_ -> workshop() + "/restoration")
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .with(Map.of("phone", "020-5550142"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/users")
                        .called("foreign")
                        .at(_ -> workshop() + "/users")
                        .with(_ -> newMechanic(UUID.randomUUID() + "@example.in"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/users")
                        .called("own")
                        .at(_ -> own + "/users")
                        .with(_ -> newMechanic(UUID.randomUUID() + "@example.in"))
                        .answers(401, 403, 403, 200));
    }

    private String workshop() {
        var made = office.post("/api/repairs/organizations", Map.of("org_name", "Of the matrix")).expect(200);
        return "/api/repairs/organizations/" + made.json().get("id").asString();
    }

    private static Map<String, Object> newMechanic(String email) {
        return Map.of("email", email, "password", PASSWORD, "full_name", "Ramesh");
    }
}
