package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was done to a record, as its page shows it. */
class AuditIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenABusWithAHistory_whenItIsRead_thenEachStepIsThereWithWhatDiffers() {
        var plate = Plates.next();
        var body = new HashMap<String, Object>(Map.of("registration_number", plate, "bus_name", "Shivneri"));
        var id = office.post("/api/buses", body).expect(200).json().get("id").asString();
        office.put("/api/buses/" + id, Map.of("capacity", 36, "puc_expiry", "2027-03-31")).expect(200);
        body.put("bus_name", null);
        office.put("/api/buses/" + id, body).expect(200);
        office.put("/api/buses/" + id, body).expect(200);
        office.delete("/api/buses/" + id).expect(200);

        var found = office.get("/api/audit?feature=fleet&subject=" + id).expect(200);

        var entries = found.json();
        assertThat(found.header("X-Total-Count")).isEqualTo("4");
        assertThat(entries.findValuesAsString("action")).containsExactly("archived", "changed", "changed", "added");
        assertThat(entries.at("/0/actor_kind").asString()).isEqualTo("admin");
        assertThat(entries.at("/0/full_name").asString()).isNotBlank();
        assertThat(entries.at("/1/before").toString()).isEqualTo("{\"bus_name\":\"Shivneri\"}");
        assertThat(entries.at("/1/after").isEmpty()).isTrue();
        assertThat(entries.at("/2/before").toString()).isEqualTo("{\"capacity\":40}");
        assertThat(entries.at("/2/after/puc_expiry").asString()).isEqualTo("2027-03-31");
        assertThat(entries.at("/3/after/registration_number").asString()).isEqualTo(plate);
    }

    @Test
    void givenManyEntries_whenAskedInPages_thenTheyComeInOrderAndOnlyThoseOfThePerson() {
        var page = office.get("/api/audit?limit=2&offset=1").expect(200).json();
        var nobody = office.get("/api/audit?user_id=00000000-0000-7000-8000-000000000000").expect(200);

        assertThat(page).hasSizeLessThanOrEqualTo(2);
        assertThat(nobody.json()).isEmpty();
        office.get("/api/audit?user_id=x").expect(422);
        office.get("/api/audit?from=yesterday").expect(422);
    }

    @Test
    void givenChangesOfAllKinds_whenReadInOneList_thenEachSaysItsKindAndWhatItsRecordIsCalled() {
        var plate = Plates.next();
        var id = office.post("/api/buses", Map.of("registration_number", plate, "puc_expiry", "2027-03-31"))
                .expect(200)
                .json()
                .get("id")
                .asString();
        var paper = office.post(
                        "/api/papers",
                        Map.of(
                                "holder",
                                Map.of("type", "bus", "id", id),
                                "kind",
                                "insurance",
                                "valid_until",
                                "2027-01-31"))
                .expect(200)
                .json()
                .get("id")
                .asString();

        var ofBus = office.get("/api/audit?kind=bus&subject=" + id).expect(200).json().get(0);
        var ofPaper = office.get("/api/audit?kind=paper&subject=" + paper).expect(200).json().get(0);
        var signedIn = office.get("/api/audit?kind=account&action=signed_in").expect(200).json().get(0);

        assertThat(ofBus.get("record_name").asString()).isEqualTo(plate);
        assertThat(ofBus.get("record_page").asString()).isEqualTo(id);
        assertThat(ofPaper.get("record_name").asString()).isEqualTo(plate);
        assertThat(ofPaper.get("record_part").asString()).isEqualTo("insurance");
        assertThat(ofPaper.get("record_page").asString()).isEqualTo(paper);
        assertThat(signedIn.get("record_name").asString()).isNotBlank();
    }

    @Test
    void givenWhatIsPlanned_whenTheTrailIsRead_thenTripsTimetablesAndAbsencesAreCalledByName() {
        var depot = new Depot(server, office);
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var timetable = new Timetables(office, depot).add(new Timetables(office, depot).form());
        var absence = office.post("/api/absences", Map.of("driver_id", driver.id(), "from_day", "2051-01-02"))
                .expect(200)
                .json();
        office.put(Timetables.path(timetable) + "/exceptions/2051-01-03", Map.of("is_off", true)).expect(200);

        var ofTrip = newest(trip);
        var ofTimetable = newest(timetable);
        var ofAbsence = newest(absence);

        assertThat(ofTrip.get("record_name")).isEqualTo(trip.get("trip_number"));
        assertThat(ofTrip.get("record_page")).isEqualTo(trip.get("id"));
        assertThat(ofTimetable.get("action").asString()).isEqualTo("day_changed");
        assertThat(ofTimetable.get("record_name")).isEqualTo(timetable.at("/route/route_name"));
        assertThat(ofTimetable.get("record_page")).isEqualTo(timetable.get("id"));
        assertThat(ofAbsence.get("record_name")).isEqualTo(absence.at("/driver/full_name"));
        assertThat(ofAbsence.get("record_part").asString()).isEqualTo("2051-01-02");
        assertThat(ofAbsence.get("record_page")).isEqualTo(absence.get("id"));
        office.delete("/api/absences/" + absence.get("id").asString()).expect(200);
        office.delete(Depot.path(trip)).expect(200);
        assertThat(newest(absence).get("record_name")).as("it is gone").isEqualTo(absence.at("/driver/full_name"));
        assertThat(newest(absence).get("record_page").isNull()).isTrue();
        assertThat(newest(trip).get("record_name")).isEqualTo(trip.get("trip_number"));
    }

    private JsonNode newest(JsonNode record) {
        return office.get("/api/audit?subject=" + record.get("id").asString()).expect(200).json().get(0);
    }

    @Test
    void givenARecordThatIsGone_whenItsNameIsSearchedInAnySpelling_thenItsEntriesSayHowItWasCalled() {
        var plate = Plates.next();
        var id = office.post("/api/buses", Map.of("registration_number", plate)).expect(200).json().get("id").asString();
        office.delete("/api/buses/" + id).expect(200);

        var found = office.get("/api/audit?search=" + query(plate.toLowerCase(Locale.ROOT))).expect(200).json();

        assertThat(found.findValuesAsString("action")).containsExactly("removed", "added");
        assertThat(found.findValuesAsString("record_name")).containsOnly(plate);
        assertThat(found.at("/0/record_page").isNull()).isTrue();
    }

    @Test
    void givenATrip_whenItsNumberIsSearched_thenItsHistoryComes_alsoWhenItIsGone() {
        var depot = new Depot(server, office);
        var form = depot.form(depot.bus(), depot.driver().id(), depot.route());
        var number = "Wedding-" + Plates.next().replace(" ", "");
        form.put("trip_number", number);
        var trip = office.post("/api/trips", form).expect(200).json();
        office.put(Depot.path(trip), Map.of("notes", "Band")).expect(200);
        var part = "/api/audit?search=" + query(number.substring(3).toLowerCase(Locale.ROOT));

        var kept = office.get(part).expect(200).json();
        assertThat(kept.findValuesAsString("action")).containsExactly("changed", "added");
        office.delete(Depot.path(trip)).expect(200);
        var gone = office.get(part).expect(200).json();
        assertThat(gone.findValuesAsString("action")).containsExactly("removed", "changed", "added");
        assertThat(gone.findValuesAsString("record_name")).containsOnly(number);
    }

    @Test
    void givenASignInThatIsRefused_whenTheTrailIsRead_thenItSaysWhoseItWas() {
        var email = "refused-%s@example.in".formatted(UUID.randomUUID());
        office.post("/api/accounts", Map.of("email", email, "full_name", "Refused Rekha", "role", "driver", "password", TestServer.PASSWORD))
                .expect(200);
        server.stranger().post("/api/auth/login", Map.of("email", email, "password", "wrong")).expect(401);

        var found = office.get("/api/audit?action=password_refused&search=" + email).expect(200).json();

        assertThat(found).hasSize(1);
        assertThat(found.at("/0/record_name").asString()).isEqualTo("Refused Rekha");
        assertThat(found.at("/0/actor_kind").asString()).isEqualTo("stranger");
    }

    @Test
    void givenFilters_whenExported_thenTheFileHasWhatTheListHas() {
        var plate = Plates.next();
        var id = office.post("/api/buses", Map.of("registration_number", plate)).expect(200).json().get("id").asString();
        office.put("/api/buses/" + id, Map.of("capacity", 36)).expect(200);

        var csv = FileCalls.fetch(office, "/api/audit/export?format=csv&kind=bus&subject=" + id);
        var sheet = FileCalls.fetch(office, "/api/audit/export?search=" + query(plate));

        var text = new String(csv.body(), StandardCharsets.UTF_8);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(text.split("\r\n")).hasSize(3);
        assertThat(text).startsWith("\ufeffWhen,Who,Kind,Record,").contains("capacity: 40", "capacity: 36", plate);
        assertThat(sheet.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"audit-report.xlsx\"");
        assertThat(office.get("/api/audit/export?format=pdf").expect(422).code()).isEqualTo("input.invalid");
    }

    @Test
    void givenNonsense_whenAsked_thenItIsAProblemAndNoFailure() {
        for (var query : List.of("id=x", "to=yesterday", "limit=-1", "offset=x", "search=a%00b", "kind=%00", "action=%00"))
            office.get("/api/audit?" + query).expect(422);
        office.get("/api/audit?search=" + "x".repeat(2_000)).expect(422);
        assertThat(office.get("/api/audit?kind=unknown&action=unknown&subject=x").expect(200).json()).isEmpty();
        assertThat(office.get("/api/audit?search=%25%25").expect(200).json()).isEmpty();
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
