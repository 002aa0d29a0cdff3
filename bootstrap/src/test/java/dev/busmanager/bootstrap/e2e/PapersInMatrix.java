package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of papers and of whose a bus is: the office only; what is his own a driver finds elsewhere. */
final class PapersInMatrix {

    private final TestServer server;
    private final Client office;

    PapersInMatrix(TestServer server, Client office) {
        this.server = server;
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/buses/{id}/ownership").at(_ -> BusesInMatrix.bus(office) + "/ownership").answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}/ownership")
                        .at(_ -> BusesInMatrix.bus(office) + "/ownership")
                        .with(Map.of("from", "2031-01-01", "ownership_type", "owned"))
                        .answers(401, 403, 403, 200),
                // It is the first one.
                call("DELETE", "/api/buses/{id}/ownership/{from}")
                        .at(_ -> {
                            var path = BusesInMatrix.bus(office) + "/ownership";
                            return path + "/" + office.get(path).json().get(0).get("from").asString();
                        })
                        .answers(401, 403, 403, 409),
                call("GET", "/api/papers").answers(401, 403, 403, 200),
                call("GET", "/api/papers/export").answers(401, 403, 403, 200),
                call("GET", "/api/papers/mine").answers(401, 200, 200, 200),
                call("GET", "/api/papers/kinds").answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar")
                        .at(_ -> "/api/papers/calendar?from=2026-01-01&to=2026-12-31")
                        .answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar.ics")
                        .called("with an address that somebody made")
                        .at(_ -> feed())
                        .answers(200, 200, 200, 200),
                call("GET", "/api/papers/calendar.ics").called("with none").answers(404, 404, 404, 404),
                call("POST", "/api/papers/calendar-links").answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar-links").answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/calendar-links/{id}")
                        .called("own")
                        .at(me -> calendarLink(me.statusOf("GET", "/api/papers", null) == 200 ? me : office))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/calendar-links/{id}")
                        .called("foreign")
                        .at(_ -> calendarLink(server.office()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/papers/{id}").called("of the company").at(_ -> paper()).answers(401, 403, 403, 200),
                // His own he finds under "mine", without what only the office needs.
                call("GET", "/api/papers/{id}")
                        .called("own licence")
                        .at(this::ownLicence)
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/papers/{id}")
                        .called("own licence")
                        .at(this::ownLicence)
                        .with(Map.of("number", "P-1"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/papers").with(aPaper()).answers(401, 403, 403, 200),
                call("PUT", "/api/papers/{id}")
                        .at(_ -> paper())
                        .with(Map.of("number", "P-1"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/papers/{id}/confirmation")
                        .at(_ -> paper() + "/confirmation")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/{id}").at(_ -> paper()).answers(401, 403, 403, 200),
                call("POST", "/api/papers/{id}/restoration")
                        .at(_ -> paper() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private String feed() {
        var made = office.post("/api/papers/calendar-links", null).expect(200).json();
        return made.get("address").asString().replaceFirst("^.*?(?=/api/)", "");
    }

    private String calendarLink(Client client) {
        return "/api/papers/calendar-links/"
                + client.post("/api/papers/calendar-links", null).expect(200).json().get("id").asString();
    }

    private Map<String, Object> aPaper() {
        return Map.of("holder", Map.of("type", "company"), "kind", "permit", "valid_until", "2031-03-31");
    }

    private String paper() {
        return "/api/papers/" + office.post("/api/papers", aPaper()).expect(200).json().get("id").asString();
    }

    private String ownLicence(Client me) {
        var holder = new PersonsInMatrix(server).own(me).replace("/api/drivers/", "");
        var paper = Map.of(
                "holder", Map.of("type", "person", "id", holder), "kind", "licence", "valid_until", "2031-03-31");
        return "/api/papers/" + office.post("/api/papers", paper).expect(200).json().get("id").asString();
    }
}
