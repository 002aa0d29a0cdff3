package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of timetables: the office only; a driver sees his trips. */
final class SchedulesInMatrix {

    private final Client office;
    private final Depot depot;
    private final Timetables timetables;

    SchedulesInMatrix(TestServer server, Client office) {
        this.office = office;
        this.depot = new Depot(server, office);
        this.timetables = new Timetables(office, depot);
    }

    List<Call> calls() {
        return List.of(
                ofTheOffice(call("GET", "/api/schedules")),
                ofTheOffice(call("GET", "/api/schedules/export")),
                ofTheOffice(call("GET", "/api/schedules/{id}").at(_ -> timetable())),
                ofTheOffice(call("POST", "/api/schedules").with(_ -> timetables.form())),
                ofTheOffice(call("POST", "/api/schedules/check").with(_ -> timetables.form())),
                ofTheOffice(call("PUT", "/api/schedules/{id}").at(_ -> timetable()).with(Map.of("notes", "A note"))),
                ofTheOffice(call("DELETE", "/api/schedules/{id}").at(_ -> timetable())),
                ofTheOffice(call("POST", "/api/schedules/{id}/restoration").at(_ -> timetable() + "/restoration")),
                ofTheOffice(call("POST", "/api/schedules/generate-trips").with(Map.of())),
                ofTheOffice(call("GET", "/api/schedules/{id}/exceptions").at(_ -> timetable() + "/exceptions")),
                ofTheOffice(call("PUT", "/api/schedules/{id}/exceptions/{day}")
                        .at(_ -> day())
                        .with(Map.of("is_off", true))),
                ofTheOffice(call("DELETE", "/api/schedules/{id}/exceptions/{day}").at(_ -> day())),
                ofTheOffice(call("GET", "/api/absences")),
                ofTheOffice(call("POST", "/api/absences")
                        .with(_ -> Map.of("bus_id", depot.bus(), "from_day", "2051-01-01"))),
                ofTheOffice(call("PUT", "/api/absences/{id}")
                        .at(_ -> absence())
                        .with(Map.of("reason", "Repair"))),
                ofTheOffice(call("DELETE", "/api/absences/{id}").at(_ -> absence())));
    }

    private static Call ofTheOffice(Call call) {
        return call.answers(401, 403, 403, 200);
    }

    private String timetable() {
        return Timetables.path(timetables.add(timetables.form()));
    }

    private String day() {
        return timetable() + "/exceptions/2051-01-01";
    }

    private String absence() {
        var body = Map.of("bus_id", depot.bus(), "from_day", "2051-01-01");
        return "/api/absences/" + office.post("/api/absences", body).expect(200).json().get("id").asString();
    }
}
