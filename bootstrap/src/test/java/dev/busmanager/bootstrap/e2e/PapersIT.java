package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.identity.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Papers of buses, persons and the company. */
class PapersIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenABus_whenItGetsAPaperAndARenewal_thenTheLaterOneIsCurrentAndTheOldOneStays() {
        var bus = bus();
        var old = office.post("/api/papers", paper(bus, "insurance", "2026-12-31")).expect(200).json();
        var body = paper(bus, "insurance", "2027-12-31");
        body.put("number", "POL-77");
        body.put("issuer", "New India");
        body.put("valid_from", "2027-01-01");
        body.put("amount", 48_250.5);
        body.put("note", "Third party");
        var renewed = office.post("/api/papers", body).expect(200).json();

        var rows = office.get("/api/papers?bus_id=%s&sort=-valid_until".formatted(bus.id())).expect(200);

        assertThat(rows.header("X-Total-Count")).isEqualTo("2");
        assertThat(ids(rows.json()))
                .containsExactly(renewed.get("id").asString(), old.get("id").asString());
        assertThat(rows.json().get(0).get("is_current").asBoolean()).isTrue();
        assertThat(rows.json().get(1).get("is_current").asBoolean()).isFalse();
        assertThat(rows.json().get(0).at("/holder/type").asString()).isEqualTo("bus");
        assertThat(rows.json().get(0).at("/holder/id").asString()).isEqualTo(bus.id());
        assertThat(rows.json().get(0).at("/holder/registration_number").asString()).isEqualTo(bus.plate());
        assertThat(rows.json().get(0).get("number").asString()).isEqualTo("POL-77");
        assertThat(rows.json().get(0).get("amount").decimalValue()).isEqualByComparingTo("48250.5");
        assertThat(office.get("/api/buses/" + bus.id()).json().get("insurance_expiry").asString())
                .isEqualTo("2027-12-31");
        assertThat(office.get("/api/papers?current=true&bus_id=" + bus.id()).json()).hasSize(1);
    }

    @Test
    void givenDays_whenAPaperRunsOut_thenItSaysHowManyDaysAreLeftInTheCompanysZone() {
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        var soon = office.post("/api/papers", paper(bus(), "puc", today.plusDays(15).toString())).expect(200);
        var past = office.post("/api/papers", paper(bus(), "puc", today.minusDays(2).toString())).expect(200);

        assertThat(soon.json().get("days_left").asInt()).isEqualTo(15);
        assertThat(past.json().get("days_left").asInt()).isEqualTo(-2);
        assertThat(soon.header("ETag")).isEqualTo("\"1\"");
        assertThat(soon.json().get("revision").asInt()).isEqualTo(1);
    }

    @Test
    void givenAPaper_whenMembersAreSentOrCleared_thenTheOthersStayAndTheAuditKnows() {
        var body = paper(bus(), "fitness", "2027-03-31");
        body.put("number", "F-1");
        body.put("note", "old");
        var path = "/api/papers/" + office.post("/api/papers", body).expect(200).json().get("id").asString();
        var change = new HashMap<String, Object>();
        change.put("note", null);
        change.put("number", "F-2");
        change.put("issuer", "");

        var changed = office.put(path, change, "If-Match", "\"1\"").expect(200).json();

        assertThat(changed.get("note").isNull()).isTrue();
        assertThat(changed.get("number").asString()).isEqualTo("F-2");
        assertThat(changed.get("valid_until").asString()).isEqualTo("2027-03-31");
        office.put(path, change, "If-Match", "\"1\"").expect(412);
        assertThat(office.put(path, Map.of("number", "F-2")).expect(200).header("ETag")).isEqualTo("\"2\"");
        assertThat(audit(path)).containsExactly("added", "changed");
    }

    @Test
    void givenAPaper_whenItIsTakenOut_thenItCannotBeChangedAndComesBackAsItWas() {
        var bus = bus();
        var path = "/api/papers/"
                + office.post("/api/papers", paper(bus, "permit", "2027-03-31")).expect(200).json().get("id").asString();

        assertThat(office.delete(path).expect(200).json().get("archived").asBoolean()).isTrue();
        assertThat(office.delete(path).expect(200).status()).isEqualTo(200);

        var closed = office.get(path).expect(200).json();
        assertThat(closed.get("state").asString()).isEqualTo("closed");
        assertThat(closed.get("is_current").asBoolean()).isFalse();
        assertThat(office.get("/api/buses/" + bus.id()).json().get("permit_expiry").isNull()).isTrue();
        assertThat(office.put(path, Map.of("number", "X")).expect(409).code()).isEqualTo("fleet.paper-closed");
        assertThat(office.post(path + "/confirmation", null).expect(409).code()).isEqualTo("fleet.paper-closed");
        assertThat(office.post(path + "/restoration", null).expect(200).json().get("state").asString())
                .isEqualTo("valid");
        assertThat(audit(path)).containsExactly("added", "closed", "restored");
    }

    @Test
    void givenALicenceThatWasReported_whenTheOfficeConfirmsIt_thenItCounts() {
        var person = person();
        var path = "/api/papers/" + reported(person);
        assertThat(office.get(path).expect(200).json().get("is_current").asBoolean()).isFalse();

        office.delete(path).expect(200);
        assertThat(office.post(path + "/restoration", null).expect(200).json().get("state").asString())
                .isEqualTo("reported");
        var confirmed = office.post(path + "/confirmation", null).expect(200).json();

        assertThat(confirmed.get("state").asString()).isEqualTo("valid");
        assertThat(confirmed.get("is_current").asBoolean()).isTrue();
        assertThat(confirmed.at("/holder/name").asString()).startsWith("Person of");
    }

    @Test
    void givenADriver_whenHeLooksAtHisPapers_thenHeSeesHisOwnOnlyWithTheirFiles() {
        var person = person();
        var url = FileCalls.send(office, "paper", Pictures.pdf(), "application/pdf").expect(200).json().get("url");
        var body = paper(null, "licence", "2028-05-31");
        body.put("holder", Map.of("type", "person", "id", person.id()));
        body.put("document_url", url.asString());
        var id = office.post("/api/papers", body).expect(200).json().get("id").asString();
        office.post("/api/papers", paper(bus(), "insurance", "2028-05-31")).expect(200);

        var mine = person.client().get("/api/papers/mine").expect(200).json();

        assertThat(mine.findValuesAsString("kind")).containsExactly("licence");
        var link = mine.get(0).get("document_url").asString();
        assertThat(FileCalls.open(link).body()).isEqualTo(Pictures.pdf());
        assertThat(server.driver().get("/api/papers/mine").expect(200).json()).isEmpty();
        office.delete("/api/papers/" + id).expect(200);
        assertThat(person.client().get("/api/papers/mine").expect(200).json()).isEmpty();
    }

    @Test
    void givenAScan_whenItIsPutAndTakenOff_thenTheLinkComesBackUnchangedAndOnlyFilesOfPapersAreTaken() {
        var path = "/api/papers/"
                + office.post("/api/papers", paper(bus(), "puc", "2027-03-31")).expect(200).json().get("id").asString();
        var url = FileCalls.send(office, "paper", Pictures.png(8, 6), "image/png").expect(200).json().get("url").asString();
        var receipt = FileCalls.send(office, "expense", Pictures.png(8, 6), "image/png").expect(200).json().get("url").asString();

        var shown = office.put(path, Map.of("document_url", url)).expect(200).json().get("document_url").asString();

        assertThat(shown).contains("signature=");
        var again = office.put(path, Map.of("document_url", shown)).expect(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(office.put(path, Map.of("document_url", receipt)).expect(422).code()).isEqualTo("file.not-uploaded");
        assertThat(office.put(path, Map.of("document_url", "papers/none.pdf")).expect(422).code())
                .isEqualTo("file.not-uploaded");
        office.put(path, Map.of("document_url", "https://example.in/x")).expect(422);
        // The office may remove a file that is shown; the paper stays.
        office.delete(url.replace("/uploads/papers/", "/api/upload/paper/")).expect(200);
        assertThat(office.get(path).expect(200).json().get("document_url").isNull()).isTrue();
    }

    @Test
    void givenScansThatLieForLong_whenTheFilesAreSwept_thenThoseThatAPaperShowsStay() {
        var used = FileCalls.send(office, "paper", Pictures.png(8, 6), "image/png").expect(200).json().get("url").asString();
        var unused = FileCalls.send(office, "paper", Pictures.png(8, 6), "image/png").expect(200).json().get("url").asString();
        var body = paper(bus(), "puc", "2027-03-31");
        body.put("document_url", used);
        office.post("/api/papers", body).expect(200);
        server.jdbc().sql("update stored_file set uploaded_at = uploaded_at - interval '40 days' where key like 'papers/%'").update();

        server.bean(SweepFilesUseCase.class).repair(Actor.HOUSE);

        office.get("/api" + used).expect(200);
        office.get("/api" + unused).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER", "issuer of", "PLATE", "plate", "Extinguisher"})
    void givenPartOfSomething_whenSomebodySearches_thenThePaperIsFound(String what) {
        var bus = bus();
        var body = paper(bus, "Fire  extinguisher", "2027-03-31");
        var number = "n-" + UUID.randomUUID();
        body.put("number", number);
        body.put("issuer", "Issuer of " + number);
        var id = office.post("/api/papers", body).expect(200).json().get("id").asString();
        var typed = what.equals("NUMBER")
                ? number.toUpperCase().substring(2, 20)
                : what.equals("PLATE") ? bus.plate().replace(" ", "") : what.equals("plate") ? bus.plate().toLowerCase() : what;

        var found = office.get("/api/papers?search=" + typed.replace(" ", "%20")).expect(200);

        assertThat(ids(found.json())).contains(id);
    }

    @Test
    void givenPeopleAndTheCompany_whenFiltered_thenOnlyWhatWasAskedForComes() {
        var person = person();
        var body = paper(null, "licence", "2029-05-31");
        body.put("holder", Map.of("type", "person", "id", person.id()));
        var licence = office.post("/api/papers", body).expect(200).json().get("id").asString();
        body.put("holder", Map.of("type", "company"));
        body.put("kind", "Trade licence " + UUID.randomUUID());
        var company = office.post("/api/papers", body).expect(200).json();

        assertThat(ids("holder=person&person_id=" + person.id())).containsExactly(licence);
        assertThat(ids("holder=company")).contains(company.get("id").asString()).doesNotContain(licence);
        assertThat(company.at("/holder/type").asString()).isEqualTo("company");
        assertThat(ids("search=Person%20of&kind=licence")).contains(licence);
        assertThat(ids("holder=bus&person_id=" + person.id())).isEmpty();
        assertThat(ids("bus_id=" + UUID.randomUUID())).isEmpty();
        assertThat(ids("until_from=2029-05-31&until_to=2029-05-31")).contains(licence);
        assertThat(ids("until_from=2029-06-01&until_to=2029-05-31")).isEmpty();
        assertThat(ids("state=reported")).doesNotContain(licence);
        for (var sort : List.of("kind", "-kind", "holder", "-holder", "valid_until")) ids("limit=5&sort=" + sort);
        var kinds = office.get("/api/papers/kinds").expect(200).json();
        assertThat(kinds.findValuesAsString("kind"))
                .startsWith("insurance", "puc", "fitness", "permit", "road_tax", "licence")
                .contains(company.get("kind").asString());
    }

    /** However it is typed, it is one kind, so that a renewal is seen as one. */
    @Test
    void givenAKind_whenItIsSpeltInAnotherWay_thenItIsTheSame() {
        var bus = bus();
        office.post("/api/papers", paper(bus, "GPS unit", "2027-03-31")).expect(200);

        var own = office.post("/api/papers", paper(bus, " gps  UNIT", "2028-03-31")).expect(200).json();
        var usual = office.post("/api/papers", paper(bus, "Road Tax", "2028-03-31")).expect(200).json();

        assertThat(own.get("kind").asString()).isEqualTo("GPS unit");
        assertThat(usual.get("kind").asString()).isEqualTo("road_tax");
        assertThat(ids("current=true&kind=GPS%20UNIT&bus_id=" + bus.id())).containsExactly(own.get("id").asString());
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOnePaper_andAnotherContentIsRefused() {
        var body = paper(bus(), "insurance", "2027-12-31");
        body.put("id", UUID.randomUUID().toString());

        office.post("/api/papers", body).expect(200);
        office.post("/api/papers", body).expect(200);
        body.put("number", "other");

        assertThat(office.post("/api/papers", body).expect(409).code()).isEqualTo("record.id-taken");
    }

    @Test
    void givenABusThatWasPutAway_whenPapersAreListed_thenItsOwnComeOnlyWhenItIsNamed() {
        var bus = bus();
        var id = office.post("/api/papers", paper(bus, "insurance", "2027-12-31")).expect(200).json().get("id").asString();

        office.delete("/api/buses/" + bus.id()).expect(200);

        assertThat(ids("kind=insurance")).doesNotContain(id);
        assertThat(ids("bus_id=" + bus.id())).containsExactly(id);
        office.post("/api/papers", paper(bus, "insurance", "2028-12-31")).expect(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}", "[]", "{\"holder\": 5}", "{\"holder\": {}}", "{\"holder\": {\"type\": \"bus\"}}",
                "{\"holder\": {\"type\": \"train\", \"id\": \"BUS\"}, KIND, UNTIL}",
                "{\"holder\": {\"type\": \"bus\", \"id\": \"x\"}, KIND, UNTIL}",
                "{\"holder\": {\"type\": \"bus\", \"id\": \"00000000-0000-7000-8000-000000000000\"}, KIND, UNTIL}",
                "{\"holder\": {\"type\": \"person\", \"id\": \"BUS\"}, KIND, UNTIL}",
                "{HOLDER, KIND}", "{HOLDER, UNTIL}", "{HOLDER, UNTIL, \"kind\": \" \"}",
                "{HOLDER, UNTIL, \"kind\": \"a\\u0000b\"}",
                "{HOLDER, UNTIL, \"kind\": \"012345678901234567890123456789012345678901234567890\"}",
                "{HOLDER, KIND, \"valid_until\": \"31/12/2026\"}", "{HOLDER, KIND, \"valid_until\": \"20261-12-31\"}",
                "{HOLDER, KIND, UNTIL, \"valid_from\": \"2027-01-01\"}",
                "{HOLDER, KIND, UNTIL, \"amount\": -1}", "{HOLDER, KIND, UNTIL, \"amount\": 0.001}",
                "{HOLDER, KIND, UNTIL, \"amount\": 1e300}", "{HOLDER, KIND, UNTIL, \"amount\": \"many\"}",
                "{HOLDER, KIND, UNTIL, \"number\": {}}",
                "{HOLDER, KIND, UNTIL, \"document_url\": \"../../etc/passwd\"}",
                "{HOLDER, KIND, UNTIL, \"id\": \"x\"}",
            })
    void givenBadInput_whenAPaperIsAdded_thenAClearRefusal(String body) {
        var sent = body.replace("HOLDER", "\"holder\": {\"type\": \"bus\", \"id\": \"BUS\"}")
                .replace("BUS", bus().id())
                .replace("KIND", "\"kind\": \"puc\"")
                .replace("UNTIL", "\"valid_until\": \"2026-12-31\"");

        var refused = office.post("/api/papers", sent).expect(422).json();

        assertThat(refused.get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "holder=train", "bus_id=x", "person_id=x", "kind=012345678901234567890123456789012345678901234567890",
                "state=lost", "current=perhaps", "until_from=1", "until_to=2026-13-01", "sort=colour", "limit=-1", "offset=-1"
            })
    void givenBadQueries_whenListed_thenAClearRefusal(String query) {
        office.get("/api/papers?" + query).expect(422);
    }

    @Test
    void givenOddAddresses_whenCalled_thenNoneFails() {
        office.get("/api/papers/x").expect(404);
        office.get("/api/papers/" + UUID.randomUUID()).expect(404);
        office.put("/api/papers/" + UUID.randomUUID(), Map.of("document_url", "")).expect(404);
        office.delete("/api/papers/" + UUID.randomUUID()).expect(404);
        office.post("/api/papers/%s/confirmation".formatted(UUID.randomUUID()), null).expect(404);
        office.post("/api/papers/%s/restoration".formatted(UUID.randomUUID()), null).expect(404);
        office.get("/api/papers?search=%25_%5C").expect(200);
        assertThat(office.get("/api/papers?search=%00").status()).isLessThan(500);
        var path = "/api/papers/"
                + office.post("/api/papers", paper(bus(), "puc", "2027-03-31")).expect(200).json().get("id").asString();
        for (var body : List.of("{\"kind\": null}", "{\"kind\": \"\"}", "{\"valid_until\": null}", "{\"amount\": \"x\"}",
                "{\"valid_from\": \"2028-01-01\"}", "{\"document_url\": 5}", "[]"))
            office.put(path, body).expect(422);
    }

    private List<String> ids(String query) {
        return ids(office.get("/api/papers?" + query).expect(200).json());
    }

    private static List<String> ids(JsonNode rows) {
        return rows.valueStream().map(row -> row.get("id").asString()).toList();
    }

    private List<String> audit(String path) {
        return server.jdbc()
                .sql("select action from audit_entry where subject = :id order by at")
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    /** As a driver will report his own one day. */
    private String reported(Someone person) {
        var id = UUID.randomUUID();
        server.jdbc()
                .sql("""
                        insert into paper (id, person_id, kind, valid_until, state, created_at, updated_at)
                        values (:id, :person, 'licence', date '2028-01-31', 'reported', now(), now())
                        """)
                .param("id", id)
                .param("person", UUID.fromString(person.id()))
                .update();
        return id.toString();
    }

    private record Someone(String id, Client client) {}

    private Someone person() {
        var client = server.person(Role.DRIVER);
        var me = client.get("/api/auth/me").expect(200).json();
        var id = server.jdbc()
                .sql("select id from person where account_id = :account")
                .param("account", UUID.fromString(me.get("id").asString()))
                .query(UUID.class)
                .single();
        return new Someone(id.toString(), client);
    }

    private record Bus(String id, String plate) {}

    private Bus bus() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();
        return new Bus(made.get("id").asString(), made.get("registration_number").asString());
    }

    private static Map<String, Object> paper(Bus bus, String kind, String until) {
        var body = new HashMap<String, Object>();
        if (bus != null) body.put("holder", Map.of("type", "bus", "id", bus.id()));
        body.put("kind", kind);
        body.put("valid_until", until);
        return body;
    }
}
