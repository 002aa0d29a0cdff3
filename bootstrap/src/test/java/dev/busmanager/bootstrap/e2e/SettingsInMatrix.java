package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of settings and of how the server is. */
final class SettingsInMatrix {

    List<Call> calls() {
        return List.of(
                call("GET", "/api/states").answers(401, 200, 200, 200),
                call("GET", "/api/settings").answers(200, 200, 200, 200),
                call("GET", "/api/settings/{key}").at(_ -> "/api/settings/gst_percentage").answers(401, 403, 403, 200),
                call("PUT", "/api/settings")
                        .with(Map.of("settings", List.of(Map.of("key", "matrix", "value", "1"))))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/settings/{key}")
                        .at(_ -> "/api/settings/matrix")
                        .with(Map.of("value", "2"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/operations/health").answers(401, 403, 403, 200),
                call("GET", "/api/operations/system").answers(401, 403, 403, 200));
    }
}
