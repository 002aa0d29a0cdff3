package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import dev.busmanager.domain.identity.Role;
import java.util.List;
import java.util.Map;

/** The rows of persons: each sees and changes himself, the office everybody. */
final class PersonsInMatrix {

    private final TestServer server;

    PersonsInMatrix(TestServer server) {
        this.server = server;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/drivers").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/export").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/roles").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/me").answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}").called("own").at(this::own).answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}").called("foreign").at(_ -> person()).answers(401, 403, 403, 200),
                call("GET", "/api/drivers/{id}/overview")
                        .called("own")
                        .at(me -> own(me) + "/overview")
                        .answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}/overview")
                        .called("foreign")
                        .at(_ -> person() + "/overview")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers").with(_ -> PersonsIT.newcomer()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/create").with(_ -> PersonsIT.newcomer()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/assign-role")
                        .with(_ -> Map.of("user_id", server.idOf(server.account(Role.DRIVER)), "role", "repair_org"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/drivers/{id}")
                        .called("own")
                        .at(this::own)
                        .with(Map.of("phone", "98220 12345"))
                        .answers(401, 200, 200, 200),
                call("PUT", "/api/drivers/{id}")
                        .called("foreign")
                        .at(_ -> person())
                        .with(Map.of("phone", "98220 12345"))
                        .answers(401, 403, 403, 200),
                // Nobody removes himself.
                call("DELETE", "/api/drivers/{id}").called("own").at(this::own).answers(401, 403, 403, 409),
                call("DELETE", "/api/drivers/{id}").called("foreign").at(_ -> person()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/restoration")
                        .called("own")
                        .at(me -> own(me) + "/restoration")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/restoration")
                        .called("foreign")
                        .at(_ -> person() + "/restoration")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/licence-confirmation")
                        .called("own")
                        .at(me -> own(me) + "/licence-confirmation")
                        .answers(401, 403, 403, 409),
                call("POST", "/api/drivers/{id}/licence-confirmation")
                        .called("reported")
                        .at(_ -> reported() + "/licence-confirmation")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/drivers/{id}/licence-report")
                        .called("own")
                        .at(me -> own(me) + "/licence-report")
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/drivers/{id}/licence-report")
                        .called("reported")
                        .at(_ -> reported() + "/licence-report")
                        .answers(401, 403, 403, 200));
    }

    /** Of whoever asks, where he is somebody; of somebody else otherwise. */
    String own(Client me) {
        var mine = me.get("/api/drivers/me");
        return mine.status() == 200 ? "/api/drivers/" + mine.json().get("id").asString() : person();
    }

    private String person() {
        return own(server.driver());
    }

    private String reported() {
        var driver = server.driver();
        var path = own(driver);
        driver.put(path, Map.of("license_number", "MH12 2011")).expect(200);
        return path;
    }
}
