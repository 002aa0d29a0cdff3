package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;
import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;

import dev.busmanager.domain.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of accounts and sessions: each his own, the office those of all. */
final class AccountsInMatrix {

    private final TestServer server;

    AccountsInMatrix(TestServer server) {
        this.server = server;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/auth/me").answers(401, 200, 200, 200),
                call("PUT", "/api/auth/me").with(Map.of("language", "en")).answers(401, 200, 200, 200),
                call("POST", "/api/auth/change-password")
                        .with(Map.of("current_password", PASSWORD, "new_password", "short"))
                        .answers(401, 422, 422, 422),
                call("POST", "/api/auth/renewal").answers(401, 200, 200, 200),
                call("POST", "/api/auth/sign-out").bySomebodyNew().answers(401, 200, 200, 200),
                call("POST", "/api/auth/sign-out-everywhere").bySomebodyNew().answers(401, 200, 200, 200),
                call("GET", "/api/sessions").answers(401, 200, 200, 200),
                call("DELETE", "/api/sessions/{id}")
                        .called("own")
                        .at(me -> "/api/sessions/" + ownSession(me))
                        .bySomebodyNew()
                        .answers(401, 200, 200, 200),
                call("DELETE", "/api/sessions/{id}")
                        .called("foreign")
                        .at(_ -> "/api/sessions/" + ownSession(server.driver()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/audit").answers(401, 403, 403, 200),
                call("GET", "/api/audit/export").answers(401, 403, 403, 200),
                call("GET", "/api/accounts").answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}").at(_ -> somebody()).answers(401, 403, 403, 200),
                call("POST", "/api/accounts")
                        .with(_ -> Map.of(
                                "email", UUID.randomUUID() + "@example.in",
                                "password", PASSWORD,
                                "full_name", "New",
                                "role", "driver"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/role")
                        .at(_ -> somebody() + "/role")
                        .with(Map.of("role", "repair_org"))
                        .answers(401, 403, 403, 200),
                // Nobody gives himself a role; an administrator may step down while there are others.
                call("PUT", "/api/accounts/{id}/role")
                        .called("own")
                        .at(me -> ownAccount(me) + "/role")
                        .with(Map.of("role", "admin"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}")
                        .called("own")
                        .at(this::ownAccount)
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/password")
                        .called("own")
                        .at(me -> ownAccount(me) + "/password")
                        .with(Map.of("password", "a new password"))
                        .bySomebodyNew()
                        .answers(401, 403, 403, 200),
                call("POST", "/api/accounts/{id}/deactivation")
                        .at(_ -> somebody() + "/deactivation")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/accounts/{id}/reactivation")
                        .at(_ -> somebody() + "/reactivation")
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/password")
                        .at(_ -> somebody() + "/password")
                        .with(Map.of("password", "a new password"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}/sessions")
                        .at(_ -> somebody() + "/sessions")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/accounts/{id}/sessions")
                        .at(_ -> somebody() + "/sessions")
                        .answers(401, 403, 403, 200),
                call("GET", "/api/registrations").answers(401, 403, 403, 200),
                // The account is there and does not wait.
                call("POST", "/api/registrations/{id}/approval")
                        .at(_ -> "/api/registrations/%s/approval".formatted(server.idOf(server.account(Role.DRIVER))))
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/registrations/{id}")
                        .at(_ -> "/api/registrations/" + server.idOf(server.account(Role.DRIVER)))
                        .answers(401, 403, 403, 409));
    }

    private String ownAccount(Client me) {
        var mine = me.get("/api/auth/me");
        return mine.status() == 200 ? "/api/accounts/" + mine.json().get("id").asString() : somebody();
    }

    private String somebody() {
        return "/api/accounts/" + server.idOf(server.account(Role.DRIVER));
    }

    /** For somebody who is not signed in, any id: he must not get far enough for it to matter. */
    private String ownSession(Client me) {
        var sessions = me.get("/api/sessions");
        return sessions.status() == 200 ? sessions.json().get(0).get("id").asString() : UUID.randomUUID().toString();
    }
}
