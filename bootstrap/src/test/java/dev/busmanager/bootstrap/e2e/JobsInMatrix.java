package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.UUID;

/** The rows of tasks: whoever began one may follow it, the office follows all. */
final class JobsInMatrix {

    private final TestServer server;

    JobsInMatrix(TestServer server) {
        this.server = server;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/jobs").answers(401, 403, 403, 200),
                call("GET", "/api/jobs/{id}").called("own").at(this::ownJob).answers(401, 200, 200, 200),
                call("GET", "/api/jobs/{id}")
                        .called("foreign")
                        .at(_ -> ownJob(server.driver()))
                        .answers(401, 403, 403, 200),
                // It waits, and only one that was given up may be tried again.
                call("POST", "/api/jobs/{id}/retry")
                        .called("own")
                        .at(me -> ownJob(me) + "/retry")
                        .answers(401, 409, 409, 409),
                call("POST", "/api/jobs/{id}/retry")
                        .called("foreign")
                        .at(_ -> ownJob(server.driver()) + "/retry")
                        .answers(401, 403, 403, 409),
                call("POST", "/api/jobs/{id}/cancellation")
                        .called("own")
                        .at(me -> ownJob(me) + "/cancellation")
                        .answers(401, 200, 200, 200),
                call("POST", "/api/jobs/{id}/cancellation")
                        .called("foreign")
                        .at(_ -> ownJob(server.driver()) + "/cancellation")
                        .answers(401, 403, 403, 200));
    }

    private String ownJob(Client me) {
        var who = me.get("/api/auth/me");
        return "/api/jobs/" + (who.status() == 200 ? JobsIT.jobOf(server, me) : UUID.randomUUID());
    }
}
