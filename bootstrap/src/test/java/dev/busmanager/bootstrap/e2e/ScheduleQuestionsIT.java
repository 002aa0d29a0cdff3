package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked about a timetable, and who is asked. */
class ScheduleQuestionsIT {

    private static final LocalDate FAR = LocalDate.of(2051, 1, 2);

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);
    private final Timetables timetables = new Timetables(office, depot);

    @Test
    void givenEverythingOdd_whenTheOfficeCanBeAsked_thenItHasToSayWhy_andItStandsInTheAudit() {
        var driver = depot.driver();
        var bus = depot.bus();
        timetables.add(timetables.oneWay(bus, driver.id(), "21:00", "23:00"));
        office.put("/api/buses/" + bus, Map.of("insurance_expiry", "2026-01-31", "status", "maintenance")).expect(200);
        var form = timetables.form(bus, driver.id());
        form.put("return_departure_time", "07:30");
        form.put("confirm", List.of());

        var asked = office.post("/api/schedules", form).expect(409);
        assertThat(asked.code()).isEqualTo("input.questions");
        assertThat(codes(asked.json().get("questions")))
                .containsExactlyInAnyOrder(
                        "schedule.bus-collides", "schedule.driver-collides", "schedule.short-turnaround",
                        "trip.bus-not-active", "trip.paper-lapses");
        assertThat(asked.json().get("questions")).allMatch(each -> each.get("needs_reason").asBoolean());
        form.put("confirm", codes(asked.json().get("questions")));
        office.post("/api/schedules", form).expect(409);
        form.put("reason", "The owner wants it");
        var made = timetables.add(form);

        var history = office.get("/api/audit?subject=" + id(made)).expect(200).json();
        assertThat(history).hasSize(1);
        assertThat(history.at("/0/after/reason").asString()).isEqualTo("The owner wants it");
        assertThat(history.at("/0/after/flags").asString())
                .contains("runs on Nashik", "is not in service: maintenance");
        assertThat(office.put(path(made), Map.of("notes", "x", "confirm", List.of())).status())
                .as("what was decided is not asked for a note")
                .isEqualTo(200);
        office.put(path(made), Map.of("departure_time", "21:30", "confirm", List.of())).expect(409);
        office.put(path(made), Map.of("is_active", false, "confirm", List.of())).expect(200);
    }

    @Test
    void givenOldScreen_whenItCannotBeAsked_thenItPasses_andTheAuditKeepsWhatWasOdd() {
        var bus = depot.bus();
        timetables.add(timetables.form(bus, null));

        var second = timetables.add(timetables.form(bus, null));

        var history = office.get("/api/audit?subject=" + id(second)).expect(200).json();
        assertThat(history).hasSize(1);
        assertThat(history.at("/0/after/flags").asString()).contains("runs on Nashik");
        assertThat(history.at("/0/after").has("reason")).as("nobody gave one").isFalse();
    }

    @Test
    void givenTimetableBeingTyped_whenChecked_thenTheQuestionsAndTheNextRunAreTold_andNothingIsWritten() {
        var bus = depot.bus();
        var made = timetables.add(timetables.form(bus, null));
        var form = timetables.form(bus, null);
        form.put("active_from", FAR.toString());

        var check = office.post("/api/schedules/check", form).expect(200).json();

        assertThat(codes(check.get("questions"))).contains("schedule.bus-collides");
        assertThat(check.at("/questions/0/params/route").asString()).startsWith("Nashik");
        var run = check.get("next_run");
        assertThat(run.get("departs_at").asString()).isEqualTo("2051-01-02T22:00:00+05:30");
        assertThat(run.get("arrives_at").asString()).isEqualTo("2051-01-03T06:00:00+05:30");
        assertThat(run.get("return_departs_at").asString()).isEqualTo("2051-01-03T09:00:00+05:30");
        assertThat(run.get("return_arrives_at").asString()).isEqualTo("2051-01-03T21:30:00+05:30");
        assertThat(run.get("turnaround_hours").decimalValue()).isEqualByComparingTo("3");
        assertThat(ids("/api/schedules?bus_id=" + bus)).containsExactly(id(made));

        form.put("id", id(made));
        assertThat(codes(office.post("/api/schedules/check", form).expect(200).json().get("questions")))
                .as("it does not collide with itself")
                .isEmpty();
        form.put("active_until", "2051-01-02");
        form.put("days_of_week", List.of("tuesday"));
        assertThat(office.post("/api/schedules/check", form).expect(200).json().get("next_run").isNull()).isTrue();
        office.post("/api/schedules/check", Map.of()).expect(422);
    }

    @Test
    void givenSettingOfTheTurnaround_whenItIsLower_thenLessIsAsked() {
        try (var own = TestServer.start(Map.of())) {
            var boss = own.office();
            boss.put("/api/settings/minimum_turnaround_hours", Map.of("value", "0.5")).expect(200);
            var there = new Depot(own, boss);
            var form = new Timetables(boss, there).form();
            form.put("return_departure_time", "06:30");

            assertThat(boss.post("/api/schedules/check", form).expect(200).json().get("questions")).isEmpty();
            form.put("return_departure_time", "06:29");
            assertThat(codes(boss.post("/api/schedules/check", form).expect(200).json().get("questions")))
                    .containsExactly("schedule.short-turnaround");
        }
    }

    private static String id(JsonNode record) {
        return record.get("id").asString();
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(office.get(path).expect(200).json().spliterator(), false)
                .map(ScheduleQuestionsIT::id)
                .toList();
    }

    private static List<String> codes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get("code").asString())
                .toList();
    }
}
