package dev.busmanager.bootstrap.e2e;

import dev.busmanager.application.schedule.PlanDays;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Line;
import dev.busmanager.application.schedule.in.PlanDaysUseCase.Report;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.trip.PlanningOutcome.Skipped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Planning at moments that nobody's clock has reached, and what has come of it. */
final class PlannedDays {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    private final TestServer server;
    private final Client office;
    private final Depot depot;

    PlannedDays(TestServer server, Client office, Depot depot) {
        this.server = server;
        this.office = office;
        this.depot = depot;
    }

    Report plan(String local) {
        return plan(server, local);
    }

    static Report plan(TestServer one, String local) {
        var now = LocalDateTime.parse(local).atZone(KOLKATA).toInstant();
        return one.bean(PlanDays.class).plan(Actor.HOUSE, now, () -> {});
    }

    static Map<String, Object> between(Map<String, Object> form, LocalDate from, LocalDate until) {
        form.put("active_from", from.toString());
        form.put("active_until", until.toString());
        return form;
    }

    JsonNode byHand(String bus, String driver, String start) {
        var form = depot.form(bus, driver, depot.route());
        form.put("start_date", start);
        return office.post("/api/trips", form).expect(200).json();
    }

    /** In the order in which they leave. */
    List<JsonNode> trips(JsonNode timetable) {
        var id = timetable.get("id").asString();
        var trips = office.get("/api/trips?sort=start_date&schedule_id=" + id).expect(200).json();
        return StreamSupport.stream(trips.spliterator(), false).toList();
    }

    static List<LocalDate> days(List<JsonNode> trips) {
        return trips.stream().map(trip -> LocalDate.parse(trip.get("trip_date").asString())).toList();
    }

    static List<Integer> positions(List<JsonNode> trips) {
        return trips.stream().map(trip -> trip.get("cycle_position").asInt()).toList();
    }

    static List<String> reasons(Report report, JsonNode timetable) {
        return report.lines().stream()
                .filter(line -> line.outcome().timetable().toString().equals(timetable.get("id").asString()))
                .map(Line::outcome)
                .filter(Skipped.class::isInstance)
                .map(outcome -> ((Skipped) outcome).reason().code())
                .toList();
    }
}
