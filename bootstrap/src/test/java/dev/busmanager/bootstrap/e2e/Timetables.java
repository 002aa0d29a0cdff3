package dev.busmanager.bootstrap.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Timetables for tests, as the form of old sends them. */
final class Timetables {

    static final List<String> DAILY =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Client office;
    private final Depot depot;

    Timetables(Client office, Depot depot) {
        this.office = office;
        this.depot = depot;
    }

    /** Over night and back, with nobody who drives. */
    Map<String, Object> form() {
        return form(depot.bus(), null);
    }

    Map<String, Object> form(String bus, @Nullable String driver) {
        var form = new HashMap<String, Object>();
        form.put("bus_id", bus);
        form.put("route_id", depot.route());
        form.put("driver_id", driver);
        form.put("days_of_week", DAILY);
        form.put("departure_time", "22:00");
        form.put("arrival_time", "06:00");
        form.put("is_two_way", true);
        form.put("return_departure_time", "09:00");
        form.put("return_arrival_time", "21:30");
        form.put("is_active", true);
        form.put("notes", null);
        return form;
    }

    /** There and not back on the same day. */
    Map<String, Object> oneWay(String bus, @Nullable String driver, String departs, String arrives) {
        var form = form(bus, driver);
        form.put("departure_time", departs);
        form.put("arrival_time", arrives);
        form.put("is_two_way", false);
        form.put("return_departure_time", null);
        form.put("return_arrival_time", null);
        return form;
    }

    JsonNode add(Map<String, Object> form) {
        return office.post("/api/schedules", form).expect(200).json();
    }

    static String path(JsonNode timetable) {
        return "/api/schedules/" + timetable.get("id").asString();
    }
}
