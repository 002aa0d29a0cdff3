package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.notification.Notice;
import java.util.List;
import java.util.UUID;

/** The rows of the inbox: to each his own. */
final class InboxInMatrix {

    private final TestServer server;

    InboxInMatrix(TestServer server) {
        this.server = server;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/notifications").answers(401, 200, 200, 200),
                call("GET", "/api/notifications/unread").answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/read-all").answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/{id}/read")
                        .called("own")
                        .at(me -> "/api/notifications/%s/read".formatted(ownNotice(me)))
                        .answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/{id}/read")
                        .called("foreign")
                        .at(_ -> "/api/notifications/%s/read".formatted(ownNotice(server.driver())))
                        .answers(401, 403, 403, 403),
                call("DELETE", "/api/notifications/{id}")
                        .called("own")
                        .at(me -> "/api/notifications/" + ownNotice(me))
                        .answers(401, 200, 200, 200),
                call("DELETE", "/api/notifications/{id}")
                        .called("foreign")
                        .at(_ -> "/api/notifications/" + ownNotice(server.driver()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/events").answers(401, 200, 200, 200));
    }

    private String ownNotice(Client me) {
        var who = me.get("/api/auth/me");
        if (who.status() != 200) return UUID.randomUUID().toString();
        var account = new AccountId(UUID.fromString(who.json().get("id").asString()));
        server.bean(Notifier.class).notify(account, Notice.passwordResetByOffice());
        return me.get("/api/notifications").json().get(0).get("id").asString();
    }
}
