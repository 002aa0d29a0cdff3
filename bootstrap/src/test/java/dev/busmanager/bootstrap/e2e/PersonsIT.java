package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.busmanager.domain.identity.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The register of all persons, as the office keeps it and as the old screens send it. */
class PersonsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    /** W-05: the old form sends blanks where it means nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/drivers", "/api/drivers/create"})
    void givenTheOldForm_whenItSendsBlanks_thenADriverIsMadeWhoCanSignIn(String path) {
        var body = newcomer();
        body.putAll(Map.of("phone", "", "license_number", "", "license_expiry", "", "address", ""));

        var person = office.post(path, body).expect(200).json();

        assertThat(person.has("error")).isFalse();
        assertThat(person.get("role").asString()).isEqualTo("driver");
        assertThat(person.get("status").asString()).isEqualTo("active");
        for (var empty : List.of("phone", "license_number", "license_expiry", "address", "repair_org_id", "archived_at"))
            assertThat(person.get(empty).isNull()).as(empty).isTrue();
        var me = server.stranger().signIn((String) body.get("email"), PASSWORD);
        assertThat(me.get("/api/drivers/me").expect(200).json().get("id")).isEqualTo(person.get("id"));
    }

    @Test
    void givenALicence_whenADriverIsMade_thenItsDaysAreAPaperAndTheTrailTellsAllButThePassword() {
        var body = withLicence(newcomer());

        var person = office.post("/api/drivers", body).expect(200);

        assertThat(person.json().get("license_number").asString()).isEqualTo("MH12 2011-0012345");
        assertThat(person.json().get("license_expiry").asString()).isEqualTo("2031-05-31");
        assertThat(person.header("ETag")).isEqualTo("\"1\"");
        var id = person.json().get("id").asString();
        assertThat(papers(id)).containsExactly("licence 2031-05-31 valid");
        assertThat(trail(id))
                .singleElement()
                .asString()
                .contains("added", "MH12 2011-0012345", "2031-05-31", (String) body.get("email"))
                .doesNotContain(PASSWORD, "$2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "email          | \"no\"                | not-an-email",
                "email          | \"\"                  | missing",
                "email          | 5                     | ",
                "password       | \"1234567\"           | too-short",
                "password       | \"LONG\"              | too-many-bytes",
                "password       | null                  | missing",
                "full_name      | \" \"                 | missing",
                "full_name      | \"a\\u0000b\"         | unusable-characters",
                "full_name      | \"LONG\"              | too-long",
                "full_name      | [\"a\"]               | ",
                "phone          | \"call me\"           | not-a-phone-number",
                "phone          | \"1234567890123456\"  | too-long",
                "license_number | \"MH/12\"             | not-a-licence-number",
                "license_number | \"123456789012345678901\" | too-long",
                "license_expiry | \"31/12/2030\"        | not-a-date",
                "license_expiry | \"2030-02-30\"        | not-a-date",
                "license_expiry | true                  | ",
                "address        | \"VERYLONG\"          | too-long",
                "role           | \"king\"              | not-a-choice",
                "id             | \"x\"                 | not-an-id",
            })
    void givenBadInput_whenAPersonIsAdded_thenItsFieldIsNamedAndNothingIsWritten(
            String field, String value, String code) {
        var text = "{\"email\": \"%s@example.in\", \"password\": \"%s\", \"full_name\": \"New\", \"%s\": %s}"
                .formatted(UUID.randomUUID(), PASSWORD, field, value);
        var before = count();

        var refused = office.post(
                        "/api/drivers", text.replace("VERYLONG", "a".repeat(501)).replace("LONG", "a".repeat(101)))
                .expect(422);

        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo(field);
        if (code != null) assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"full_name\": \"\"}", "{\"full_name\": 5}", "{\"full_name\": \"a\\u0000\"}", "{\"phone\": \"x\"}",
                "{\"phone\": {}}", "{\"license_number\": \"MH/12\"}", "{\"license_number\": [1]}",
                "{\"license_expiry\": \"soon\"}", "{\"license_expiry\": 20300101}", "{\"license_expiry\": \"99999-01-01\"}",
                "{\"address\": true}", "[]", "null", "{", "\"x\""
            })
    void givenBadInput_whenAPersonIsChanged_thenRefusedAndNothingIsWritten(String body) {
        var path = "/api/drivers/" + somebody();

        office.put(path, body).expect(422);
        office.put(path.replaceAll("[^/]+$", "nonsense"), Map.of()).expect(404);
        office.post("/api/drivers/assign-role", body).expect(422);

        assertThat(office.get(path).header("ETag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/drivers", "/api/accounts"})
    void givenSomebodyWithoutAccess_whenThatIsSaid_thenHeNeedsNoEmailUntilHeIsGivenAPassword(String path) {
        var name = "Nobody " + UUID.randomUUID();
        var body = Map.<String, Object>of("full_name", name, "role", "driver", "has_access", false);
        var listed = "/api/drivers?search=" + name.replace(" ", "%20");

        var made = office.post(path, body).expect(200).json();

        assertThat(made.get("has_access").asBoolean()).isFalse();
        assertThat(made.get("email").isNull()).isTrue();
        assertThat(office.get(listed + "&has_access=false").expect(200).json()).hasSize(1);
        assertThat(office.get(listed + "&has_access=true").expect(200).json()).isEmpty();
        var account = office.get(listed).json().get(0).get("user_id").asString();
        office.put("/api/accounts/" + account + "/password", Map.of("email", UUID.randomUUID() + "@example.in", "password", PASSWORD))
                .expect(200);
        assertThat(office.get(listed + "&has_access=true").expect(200).json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"full_name\": \"N\", \"role\": \"driver\"} | email | missing",
                "{\"full_name\": \"N\", \"role\": \"driver\", \"has_access\": null} | email | missing",
                "{\"full_name\": \"N\", \"role\": \"driver\", \"has_access\": true, \"email\": \"n@example.in\"} | password | missing",
                "{\"full_name\": \"N\", \"role\": \"driver\", \"has_access\": false, \"password\": \"long enough 1\"} | password | not-wanted",
                "{\"full_name\": \"N\", \"role\": \"driver\", \"has_access\": false, \"email\": \"n\"} | email | not-an-email",
            })
    void givenAccessThatIsNotPlain_whenSomebodyIsAdded_thenItsFieldIsNamed(String body, String field, String code) {
        var before = count();

        for (var path : List.of("/api/drivers", "/api/accounts")) {
            var refused = office.post(path, body).expect(422).json();
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo(field);
            assertThat(refused.at("/errors/0/code").asString()).isEqualTo(code);
        }

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void givenAnEmail_whenItIsTakenInAnotherSpelling_thenRefusedAtItsField() {
        var body = newcomer();
        office.post("/api/drivers", body).expect(200);
        body.put("email", ((String) body.get("email")).toUpperCase());

        var refused = office.post("/api/drivers/create", body).expect(409);

        assertThat(refused.code()).isEqualTo("identity.email-taken");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("email");
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOnePerson_andAnotherContentIsRefused() {
        var body = withLicence(newcomer());
        var id = UUID.randomUUID().toString();
        body.put("id", id);
        body.put("role", "admin");

        office.post("/api/drivers", body).expect(200);
        var again = office.post("/api/drivers", body).expect(200).json();
        body.put("phone", "98220 11111");
        var other = office.post("/api/drivers", body).expect(409);

        assertThat(again.get("id").asString()).isEqualTo(id);
        assertThat(again.get("role").asString()).isEqualTo("admin");
        assertThat(other.code()).isEqualTo("record.id-taken");
    }

    @Test
    void givenTheSamePersonTenTimesAtOnce_whenHeIsAdded_thenHeIsOnePersonForAll() throws Exception {
        var body = newcomer();
        body.put("id", UUID.randomUUID().toString());
        var calls = IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Integer>) () -> office.post("/api/drivers", body).status())
                .toList();

        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) statuses.add(call.get());
        }

        assertThat(statuses).containsOnly(200);
        assertThat(trail((String) body.get("id"))).hasSize(1);
    }

    @Test
    void givenOnlySomeMembers_whenTheOfficeSaves_thenTheRestStaysAndNullClears() {
        var person = office.post("/api/drivers", withLicence(newcomer())).expect(200).json();
        var path = "/api/drivers/" + person.get("id").asString();
        office.put(path, Map.of("phone", "+91 (20) 2567-1", "address", "Shivajinagar\nPune")).expect(200);
        var body = new HashMap<String, Object>();
        body.put("phone", null);
        body.put("license_expiry", null);

        var after = office.put(path, body).expect(200).json();

        assertThat(after.get("phone").isNull()).isTrue();
        assertThat(after.get("license_expiry").isNull()).isTrue();
        assertThat(after.get("license_number").asString()).isEqualTo("MH12 2011-0012345");
        assertThat(after.get("address").asString()).isEqualTo("Shivajinagar\nPune");
        assertThat(after.get("full_name")).isEqualTo(person.get("full_name"));
        assertThat(trail(person.get("id").asString()).getLast())
                .isEqualTo("changed {\"phone\": \"+91 (20) 2567-1\", \"license_expiry\": \"2031-05-31\"} {}");
        body.put("full_name", null);
        var refused = office.put(path, body).expect(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("full_name");
    }

    @Test
    void givenADriver_whenHeChangesHisNameAndTelephone_thenTheyHoldAtOnceAndHisOtherPageIsOutOfDate() {
        var email = server.account(Role.DRIVER);
        var me = server.stranger().signIn(email, PASSWORD);
        var path = "/api/drivers/" + me.get("/api/drivers/me").json().get("id").asString();
        var seen = me.get("/api/auth/me").header("ETag");

        me.put(path, Map.of("full_name", "Asha Patil", "phone", "98220 12345")).expect(200);

        assertThat(office.get(path).expect(200).json().get("phone").asString()).isEqualTo("98220 12345");
        assertThat(me.get("/api/auth/me").json().get("full_name").asString()).isEqualTo("Asha Patil");
        me.put("/api/auth/me", Map.of("language", "hi"), "If-Match", seen).expect(412);
        me.put("/api/drivers/" + somebody(), Map.of("phone", "1")).expect(403);
        me.put("/api/drivers/" + UUID.randomUUID(), Map.of("phone", "1")).expect(404);
        me.get("/api/drivers/" + UUID.randomUUID()).expect(404);
        office.get("/api/drivers/nonsense").expect(404);
    }

    @Test
    void givenTwentyAtOnce_whenAllSaveOnePerson_thenHeIsWholeAndEachIsInTheTrail() throws Exception {
        var id = somebody();
        var seen = office.get("/api/drivers/" + id).header("ETag");
        var saves = IntStream.range(0, 20)
                .mapToObj(number -> (Callable<Integer>) () -> office.put(
                                "/api/drivers/" + id,
                                Map.of(
                                        "full_name", "Number " + number,
                                        "phone", "" + number,
                                        "license_number", "L " + number,
                                        "license_expiry", "2030-01-%02d".formatted(number + 1)))
                        .status())
                .toList();

        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(20)) {
            for (var save : people.invokeAll(saves)) statuses.add(save.get());
        }

        assertThat(statuses).containsOnly(200);
        var person = office.get("/api/drivers/" + id).expect(200);
        int number = Integer.parseInt(person.json().get("phone").asString());
        assertThat(person.json().get("full_name").asString()).isEqualTo("Number " + number);
        assertThat(person.json().get("license_number").asString()).isEqualTo("L " + number);
        assertThat(person.json().get("license_expiry").asString()).isEqualTo("2030-01-%02d".formatted(number + 1));
        assertThat(person.header("ETag")).isEqualTo("\"21\"");
        assertThat(trail(id).stream().filter(line -> line.startsWith("changed"))).hasSize(20);
        office.put("/api/drivers/" + id, Map.of("phone", "1"), "If-Match", seen).expect(412);
    }

    @Test
    void givenSomebodyWithoutHistory_whenHeIsDeleted_thenHeAndHisAccountAreGone() {
        var body = newcomer();
        var path = "/api/drivers/" + office.post("/api/drivers", body).json().get("id").asString();
        var himself = server.stranger().signIn((String) body.get("email"), PASSWORD);
        himself.put("/api/drivers/" + path.substring(13), Map.of("license_number", "X 1")).expect(200);

        var removed = office.delete(path).expect(200).json();

        assertThat(removed.get("archived").asBoolean()).isFalse();
        himself.get("/api/auth/me").expect(401);
        office.get(path).expect(404);
        office.delete(path).expect(404);
        office.post("/api/drivers", body).expect(200);
    }

    @Test
    void givenSomebodyWithPapers_whenHeIsDeleted_thenHeIsPutAwayAndCanComeBack() {
        var body = withLicence(newcomer());
        var made = office.post("/api/drivers", body).expect(200);
        var id = made.json().get("id").asString();
        var himself = server.stranger().signIn((String) body.get("email"), PASSWORD);

        office.delete("/api/drivers/" + id, "If-Match", "\"7\"").expect(412);
        var removed = office.delete("/api/drivers/" + id, "If-Match", made.header("ETag")).expect(200).json();

        assertThat(removed.get("archived").asBoolean()).isTrue();
        himself.get("/api/auth/me").expect(401);
        assertThat(found("", (String) body.get("email"))).isEmpty();
        var away = found("archived=true&", (String) body.get("email")).get(0);
        assertThat(away.get("status").asString()).isEqualTo("inactive");
        assertThat(away.get("archived_at").isNull()).isFalse();
        office.delete("/api/drivers/" + id).expect(200);
        var back = office.post("/api/drivers/" + id + "/restoration", null).expect(200).json();
        assertThat(back.get("archived_at").isNull()).isTrue();
        assertThat(back.get("status").asString()).isEqualTo("active");
        server.stranger().signIn((String) body.get("email"), PASSWORD);
        office.delete("/api/drivers/" + id).expect(200);
        office.post("/api/accounts/%s/reactivation".formatted(back.get("user_id").asString()), null).expect(200);
        assertThat(office.get("/api/drivers/" + id).json().get("archived_at").isNull()).isTrue();
    }

    @Test
    void givenAnAdministrator_whenHeRemovesHimselfOrIsTheLastOne_thenToldWhy() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            var own = boss.get("/api/drivers/me").json();

            assertThat(boss.delete("/api/drivers/" + own.get("id").asString()).expect(409).code())
                    .isEqualTo("driver.oneself");
            assertThat(boss.post(
                                    "/api/drivers/assign-role",
                                    Map.of("user_id", own.get("user_id").asString(), "role", "driver"))
                            .expect(409)
                            .code())
                    .isEqualTo("identity.last-administrator");
            var other = house.person(Role.OFFICE);
            assertThat(other.delete("/api/drivers/" + own.get("id").asString()).expect(200)
                            .json()
                            .get("archived")
                            .asBoolean())
                    .isFalse();
            boss.get("/api/auth/me").expect(401);
        }
    }

    @Test
    void givenTwoAdministrators_whenTheyRemoveEachOtherAtOnce_thenOneStays() throws Exception {
        try (var house = TestServer.start(Map.of())) {
            var one = house.office();
            var other = house.person(Role.OFFICE);
            var first = "/api/drivers/" + one.get("/api/drivers/me").json().get("id").asString();
            var second = "/api/drivers/" + other.get("/api/drivers/me").json().get("id").asString();
            var turn = new AtomicInteger();

            KeyedCallsIT.atOnce(2, () -> turn.getAndIncrement() == 0 ? one.delete(second) : other.delete(first));

            assertThat(house.jdbc()
                            .sql("select count(*) from account where role = 'admin' and status = 'active'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** Each keyed call holds on to the account of its caller until it is over. */
    @Test
    void givenAHastyDriver_whenHeSavesHisProfileManyTimesAtOnce_thenAllAreSavedOneAfterTheOther() throws Exception {
        var me = server.driver();
        var path = "/api/drivers/" + me.get("/api/drivers/me").json().get("id").asString();
        var turn = new AtomicInteger();

        var answers = KeyedCallsIT.atOnce(10, () -> me.put(
                path,
                Map.of("full_name", "Name " + turn.incrementAndGet()),
                "Idempotency-Key",
                UUID.randomUUID().toString()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    }

    @Test
    void givenAnotherRole_whenItIsAssigned_thenHisSessionsEndAndTheListShowsIt() {
        var email = server.account(Role.DRIVER);
        var account = server.idOf(email).toString();
        var himself = server.stranger().signIn(email, PASSWORD);

        var told = office.post("/api/drivers/assign-role", Map.of("user_id", account, "role", "admin")).expect(200);

        assertThat(told.json().propertyNames()).containsExactly("message");
        himself.get("/api/auth/me").expect(401);
        assertThat(office.get("/api/drivers/roles").expect(200).json().valueStream())
                .extracting(row -> row.get("user_id").asString(), row -> row.get("role").asString())
                .contains(tuple(account, "admin"));
        office.post("/api/drivers/assign-role", Map.of("user_id", account, "role", "king")).expect(422);
        office.post("/api/drivers/assign-role", Map.of("user_id", "x", "role", "driver")).expect(422);
        office.post("/api/drivers/assign-role", Map.of("user_id", UUID.randomUUID(), "role", "driver")).expect(404);
    }

    @ParameterizedTest
    @CsvSource({
        "98111 20333", "+91 98111-20333", "09811120333", "+91 98111 2", "११२०३३३", "mh14 2019007", "MH-14-2019007",
        "एमएच १४", "vishnu pa", "NUPANT"
    })
    void givenATelephoneALicenceOrANameInAnySpelling_whenSearched_thenThePersonIsFound(String typed) {
        var body = newcomer();
        body.putAll(Map.of(
                "full_name", "Vishnu Pant एमएच १४", "phone", "98111 20333", "license_number", "MH14 2019007777"));
        body.put("email", "vishnupant-%s@example.in".formatted(UUID.randomUUID()));
        office.post("/api/drivers", body).expect(200);

        var found = found("", URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(found).extracting(row -> row.get("full_name").asString()).contains("Vishnu Pant एमएच १४");
    }

    @Test
    void givenSeveralPeople_whenTheirRolesAreListed_thenTheFirstComesFirst() {
        var first = server.idOf(server.account(Role.WORKSHOP)).toString();
        var second = server.idOf(server.account(Role.DRIVER)).toString();

        var roles = office.get("/api/drivers/roles").expect(200);

        assertThat(roles.json().findValuesAsString("user_id")).containsSubsequence(first, second);
        assertThat(roles.json().findValuesAsString("created_at")).isSorted();
        assertThat(roles.header("X-Total-Count")).isEqualTo(Integer.toString(roles.json().size()));
    }

    private List<JsonNode> found(String query, String search) {
        return office.get("/api/drivers?" + query + "search=" + search).expect(200).json().valueStream().toList();
    }

    private String somebody() {
        return office.post("/api/drivers", newcomer()).expect(200).json().get("id").asString();
    }

    static Map<String, Object> newcomer() {
        return new HashMap<>(Map.of(
                "email", "p" + UUID.randomUUID() + "@example.in", "password", PASSWORD, "full_name", "New Comer"));
    }

    private static Map<String, Object> withLicence(Map<String, Object> body) {
        body.putAll(Map.of("license_number", " MH12  2011-0012345 ", "license_expiry", "2031-05-31"));
        return body;
    }

    private long count() {
        return server.jdbc().sql("select count(*) from person").query(Long.class).single();
    }

    private List<String> papers(String id) {
        return server.jdbc()
                .sql("select kind || ' ' || valid_until || ' ' || state from paper where person_id = ?::uuid order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> trail(String id) {
        return server.jdbc()
                .sql("""
                        select action || ' ' || before::text || ' ' || after::text
                          from audit_entry where feature = 'identity' and subject = ? order by id
                        """)
                .param(id)
                .query(String.class)
                .list();
    }
}
