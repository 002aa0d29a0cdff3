package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People from a spreadsheet, most of whom have no e-mail and none of whom has a password. */
class PersonImportIT {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String HEADINGS = "Driver name\tDesignation\tEmail ID\tMobile No\tDL No\tDL valid till\tAddress\n";

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final ImportCalls imports = new ImportCalls(office);
    private final int number = LAST.incrementAndGet();
    private final String name = "Ramesh Shinde " + number;
    private final String email = "ramesh%d@paste.example.in".formatted(number);
    private final String licence = "MH14 2011%07d".formatted(number);
    private final String phone = "98220%05d".formatted(number);

    @Test
    void givenADriverWithoutEmail_whenImported_thenHeIsInTheRegisterAndTheLicenceCounts() {
        imports.written(pasted(row(name, "चालक", "", phone, licence, "31/05/2031", "Pune")));

        var person = person(name);

        assertThat(person.get("role").asString()).isEqualTo("driver");
        assertThat(person.get("status").asString()).isEqualTo("active");
        assertThat(person.get("email").isNull()).isTrue();
        assertThat(person.get("has_access").asBoolean()).isFalse();
        assertThat(person.get("user_id").isNull()).isFalse();
        assertThat(person.get("license_number").asString()).isEqualTo(licence);
        assertThat(person.get("license_expiry").asString()).isEqualTo("2031-05-31");
        assertThat(person.get("reported_license_expiry").isNull()).isTrue();
        assertThat(office.get("/api/drivers/roles").expect(200).text()).contains(person.get("user_id").asString());
        assertThat(office.get("/api/accounts/" + person.get("user_id").asString()).expect(200).json().get("email").isNull())
                .isTrue();
        assertThat(FileCalls.fetch(office, "/api/drivers/export?format=csv&search=" + licence.replace(" ", "%20")).body())
                .asString(StandardCharsets.UTF_8)
                .contains(name);
    }

    @Test
    void givenNoPassword_whenSigningIn_thenLikeAStranger_andTheOfficeOpensTheDoor() {
        imports.written(pasted(row(name, "driver", "", phone, "", "", "") + row(name + " B", "driver", email, "", "", "", "")));
        var unknown = refusal("nobody-" + UUID.randomUUID() + "@paste.example.in");
        assertThat(refusal(email)).isEqualTo(unknown);

        var path = "/api/accounts/" + person(name).get("user_id").asString() + "/password";
        var missing = office.put(path, Map.of("password", PASSWORD)).expect(422);
        assertThat(missing.text()).contains("\"email\"", "missing");
        assertThat(office.put(path, Map.of("password", PASSWORD, "email", email.toUpperCase())).expect(409).code())
                .isEqualTo("identity.email-taken");
        office.put(path, Map.of("password", PASSWORD, "email", "no")).expect(422);
        var own = "own." + email;
        var given = office.put(path, Map.of("password", PASSWORD, "email", own)).expect(200).json();

        assertThat(given.get("has_access").asBoolean()).isTrue();
        assertThat(server.stranger().signIn(own, PASSWORD).get("/api/drivers/me").expect(200).json().get("full_name").asString())
                .isEqualTo(name);
        assertThat(person(name).get("has_access").asBoolean()).isTrue();
        assertThat(office.put(path, Map.of("password", PASSWORD, "email", "else." + email)).expect(409).code())
                .isEqualTo("identity.email-stands");
        office.put(path, Map.of("password", PASSWORD, "email", own.toUpperCase())).expect(200);
        var other = "/api/accounts/" + person(name + " B").get("user_id").asString() + "/password";
        office.put(other, Map.of("password", PASSWORD)).expect(200);
        server.stranger().signIn(email, PASSWORD);
    }

    @Test
    void givenAnEmail_whenPastedAgain_thenKnownByIt_andRolePasswordAndEmailStay() {
        var driver = made(Map.of("phone", phone, "license_number", licence));
        var text = row("Ramesh B. Shinde " + number, "admin", email.toUpperCase(), "98221 00000", licence + "9", "", "");

        var batch = imports.written(pasted(text));

        assertThat(counts(batch)).isEqualTo("0 1 0");
        var after = office.get("/api/drivers/" + driver.get("id").asString()).json();
        assertThat(after.get("full_name").asString()).isEqualTo("Ramesh B. Shinde " + number);
        assertThat(after.get("license_number").asString()).isEqualTo(licence + "9");
        assertThat(after.get("role").asString()).isEqualTo("driver");
        assertThat(after.get("email").asString()).isEqualTo(email);
        server.stranger().signIn(email, PASSWORD);
        assertThat(counts(imports.written(pasted(text)))).isEqualTo("0 0 1");
        imports.undone(batch);
        var back = office.get("/api/drivers/" + driver.get("id").asString()).json();
        for (var member : List.of("full_name", "phone", "license_number", "license_expiry", "address"))
            assertThat(back.get(member)).as(member).isEqualTo(driver.get(member));
    }

    @Test
    void givenALicence_whenPastedWithoutEmail_thenKnownByItInAnySpelling() {
        made(Map.of("license_number", licence));

        var batch = imports.written(pasted(row("R. Shinde " + number, "", "", phone, licence.replace(" ", "-").toLowerCase(), "", "")));
        var stranger = imports.checked(pasted(row(name, "", "other." + email, "", licence, "", "")));

        assertThat(counts(batch)).isEqualTo("0 1 0");
        assertThat(imports.wrong(stranger)).containsExactly("2 4 license_number taken");
    }

    @Test
    void givenNamesakes_whenPasted_thenTheTelephoneTellsThem_andAnUncertainOneIsRefused() {
        made(Map.of("phone", phone));
        office.post("/api/drivers", Map.of("email", "two." + email, "password", PASSWORD, "full_name", name, "phone", "1" + phone.substring(1)))
                .expect(200);

        var known = imports.checked(pasted(row(name.toUpperCase(), "", "", "+91 " + phone, "", "", "Pune")));
        var uncertain = imports.checked(pasted(row(name, "", "", "", "", "", "Pune")));
        var another = imports.checked(pasted(row(name, "", "", "98229 99999", "", "", "Pune")));

        assertThat(counts(known)).isEqualTo("0 1 0");
        assertThat(imports.wrong(uncertain)).containsExactly("2 0 full_name ambiguous");
        assertThat(counts(another)).isEqualTo("1 0 0");
    }

    @Test
    void givenANameAlone_whenPasted_thenKnownByItWhileNothingSpeaksAgainst() {
        made(Map.of("license_number", licence));

        assertThat(counts(imports.written(pasted(row(name, "", "", phone, "", "", ""))))).isEqualTo("0 1 0");
        assertThat(counts(imports.checked(pasted(row(name, "", "", "", licence + "7", "", ""))))).isEqualTo("1 0 0");
    }

    @Test
    void givenTwoRowsOfOnePerson_whenChecked_thenTheSecondIsRepeated() {
        made(Map.of("license_number", licence));
        var text = row(name + " A", "", "a." + email, "", licence + "1", "", "")
                + row(name + " B", "", "", "", licence + "1", "", "")
                + row("Other " + number, "", "A." + email, "", "", "", "")
                + row(name + " C", "", "", phone, "", "", "")
                + row(name + " C", "", "", "", licence + "2", "", "")
                + row(name + " D", "", "", "", licence, "", "")
                + row(name, "", email, "", "", "", "");

        var batch = imports.checked(pasted(text));

        assertThat(imports.wrong(batch))
                .containsExactly("3 0 full_name repeated", "4 0 full_name repeated", "6 0 full_name repeated", "8 0 full_name repeated");
    }

    @Test
    void givenWrongCells_whenChecked_thenEachIsNamed() {
        var text = row(name, "pilot", "no", "call me", "?", "31/02/2031", "") + row("", "", "", "", "", "", "x")
                + row(name + " W", "Workshop", "", "", "", "", "");

        var batch = imports.checked(pasted(text));

        assertThat(imports.wrong(batch))
                .containsExactlyInAnyOrder(
                        "2 3 phone not-a-phone-number", "2 4 license_number not-a-licence-number",
                        "2 5 license_expiry not-a-date", "2 2 email not-an-email", "2 1 role not-a-choice",
                        "3 0 full_name missing", "4 - workshop missing");
        assertThat(office.post(ImportCalls.path(batch) + "/writing", null).expect(409).code())
                .isEqualTo("import.has-wrong-cells");
    }

    @Test
    void givenAWorkshopByCodeOrName_whenImported_thenItsPeopleBelongToIt() {
        var workshop = office.post("/api/repairs/organizations", Map.of("org_code", "PI" + number, "org_name", "Shree Garage " + number))
                .expect(200)
                .json();
        var text = "Name,Role,Workshop\n%s,mechanic,pi%d\n%s B,Workshop,shree garage %d".formatted(name, number, name, number);

        imports.written(pasted(text));
        var wrong = imports.checked(pasted("Name,Role,Workshop\n%s C,Workshop,nowhere".formatted(name)));

        for (var each : List.of(name, name + " B"))
            assertThat(person(each).get("repair_org_id")).isEqualTo(workshop.get("id"));
        assertThat(imports.wrong(wrong)).containsExactly("2 2 workshop unknown-reference");
        var users = office.get("/api/repairs/organizations/" + workshop.get("id").asString()).expect(200).json().get("users");
        assertThat(users).hasSize(2);
        assertThat(users.get(0).get("email").isNull()).isTrue();
    }

    @Test
    void givenAnImport_whenUndone_thenTheNewAreGone_unlessSomebodyHasBeenGivenAccess() {
        var gone = imports.written(pasted(row(name, "", "", phone, licence, "31/05/2031", "")));
        imports.undone(gone);
        assertThat(found(name)).isEmpty();

        var kept = imports.written(pasted(row(name, "", email, "", licence, "", "") + row(name + " B", "", "", "", "", "", "")));
        var id = person(name).get("user_id").asString();
        office.put("/api/accounts/" + id + "/password", Map.of("password", PASSWORD)).expect(200);
        var refused = office.post(ImportCalls.path(kept) + "/undo", null).expect(409);

        assertThat(refused.code()).isEqualTo("import.changed-since");
        assertThat(refused.json().at("/params/names").asString()).isEqualTo(name);
        assertThat(found(name)).hasSize(2);
    }

    @Test
    void givenHistory_whenTheImportIsUndone_thenThePersonStays() {
        var batch = imports.written(pasted(row(name, "", "", phone, "", "", "")));
        var holder = Map.of("type", "person", "id", person(name).get("id").asString());
        office.post("/api/papers", Map.of("holder", holder, "kind", "licence", "valid_until", "2031-01-01"))
                .expect(200);

        assertThat(office.post(ImportCalls.path(batch) + "/undo", null).expect(409).json().at("/params/names").asString())
                .isEqualTo(name);
        assertThat(found(name)).hasSize(1);
    }

    @Test
    void givenTheLastAdministrator_whenATableSpeaksOfHim_thenHeStaysAndAnImportedOneDoesNotCount() {
        try (var house = TestServer.start(Map.of())) {
            var admin = house.office();
            var calls = new ImportCalls(admin);
            calls.written(calls.pasted(
                    "person", "Name,Role,E-mail\nOwner,driver,OFFICE@example.in\nSecond,admin,second@example.in"));
            var me = admin.get("/api/auth/me").expect(200).json();
            assertThat(me.get("role").asString()).isEqualTo("admin");
            assertThat(me.get("full_name").asString()).isEqualTo("Owner");

            var refused = admin.put("/api/accounts/" + me.get("id").asString() + "/role", Map.of("role", "driver"));

            assertThat(refused.expect(409).code()).isEqualTo("identity.last-administrator");
            admin.post("/api/accounts/" + me.get("id").asString() + "/deactivation", null).expect(409);
            house.office();
        }
    }

    @Test
    void givenOurOwnExport_whenItIsImported_thenNothingChanges() {
        imports.written(pasted(row(name, "", "", "+91 " + phone, licence, "31/05/2031", "Pune")));
        var file = FileCalls.fetch(office, "/api/drivers/export?format=csv&search=" + licence.replace(" ", "%20")).body();

        var batch = imports.checked(pasted(new String(file, StandardCharsets.UTF_8)));

        assertThat(counts(batch)).isEqualTo("0 0 1");
    }

    private static String row(String... cells) {
        return String.join("\t", cells) + "\n";
    }

    private JsonNode pasted(String text) {
        return imports.pasted("person", text.contains("\t") ? HEADINGS + text : text);
    }

    private static String counts(JsonNode batch) {
        assertThat(batch.get("wrong_rows").asInt()).isZero();
        return "%d %d %d"
                .formatted(
                        batch.get("new_rows").asInt(),
                        batch.get("changed_rows").asInt(),
                        batch.get("unchanged_rows").asInt());
    }

    private JsonNode made(Map<String, String> more) {
        var body = new HashMap<>(Map.of("email", email, "password", PASSWORD, "full_name", name));
        body.putAll(more);
        return office.post("/api/drivers", body).expect(200).json();
    }

    private JsonNode person(String called) {
        for (var each : found(called)) if (each.get("full_name").asString().equals(called)) return each;
        throw new AssertionError("Nobody is called " + called);
    }

    private JsonNode found(String called) {
        return office.get("/api/drivers?search=" + URLEncoder.encode(called, StandardCharsets.UTF_8)).expect(200).json();
    }

    /** Without what differs between any two refusals. */
    private String refusal(String address) {
        var refused = server.stranger()
                .post("/api/auth/login", Map.of("email", address, "password", PASSWORD))
                .expect(401)
                .json();
        return refused.get("code").asString() + refused.get("params") + refused.get("detail");
    }
}
