package dev.busmanager.bootstrap.e2e;

import dev.busmanager.domain.identity.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Buses, routes, drivers and trips for tests, each made anew. */
final class Depot {

    static final String DAY = "2026-11-21";

    private final TestServer server;
    private final Client office;

    Depot(TestServer server, Client office) {
        this.server = server;
        this.office = office;
    }

    record Driver(String id, Client client) {}

    Driver driver() {
        var email = server.account(Role.DRIVER);
        var client = server.stranger().signIn(email, TestServer.PASSWORD);
        return new Driver(client.get("/api/drivers/me").expect(200).json().get("id").asString(), client);
    }

    String bus() {
        return id(office.post("/api/buses", Map.of("registration_number", Plates.next(), "bus_name", "Shivneri")));
    }

    /** Of 212 km and five hours. */
    String route() {
        var states = office.get("/api/states").expect(200).json();
        return id(office.post(
                "/api/routes",
                Map.of(
                        "route_name", "Nashik – Pune " + UUID.randomUUID(),
                        "from_state_id", states.get(0).get("id").asString(),
                        "to_state_id", states.get(1).get("id").asString(),
                        "distance_km", 212,
                        "estimated_duration_hours", 5)));
    }

    /** As the form of old sends a new trip; leaving at half past nine on {@link #DAY}. */
    Map<String, Object> form(String bus, String driver, String route) {
        var form = new HashMap<String, Object>();
        form.put("trip_number", "");
        form.put("bus_id", bus);
        form.put("driver_id", driver);
        form.put("route_id", route);
        form.put("start_date", DAY + "T09:30");
        form.put("end_date", null);
        form.put("status", "scheduled");
        form.put("trip_type", "one_way");
        form.put("notes", null);
        return form;
    }

    JsonNode trip(Driver driver) {
        return trip(bus(), driver.id(), "one_way");
    }

    JsonNode trip(String bus, String driver, String type) {
        var form = form(bus, driver, route());
        form.put("trip_type", type);
        return office.post("/api/trips", form).expect(200).json();
    }

    static String path(JsonNode trip) {
        return "/api/trips/" + trip.get("id").asString();
    }

    private static String id(Client.Answer answer) {
        return answer.expect(200).json().get("id").asString();
    }
}
