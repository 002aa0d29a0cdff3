package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.identity.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The calls of the original frontend, made as it makes them, and read as it reads them. */
class OriginalFrontendIT {

    private static final String ORIGIN = "http://frontend.example.in";
    private static final TestServer SERVER = TestServer.start(Map.of("BUSMANAGER_CORS_ORIGINS", ORIGIN));

    @ParameterizedTest
    @EnumSource(Role.class)
    void givenSignedInPage_whenLoaded_thenAllItsCallsAnswer(Role role) {
        var client = SERVER.person(role);

        var me = client.get("/api/auth/me").expect(200).json();
        assertThat(me.propertyNames())
                .contains(
                        "id", "email", "full_name", "role", "profile_id", "phone", "license_number", "license_expiry",
                        "address", "avatar_url");
        assertThat(me.get("role").asString()).isEqualTo(role.wire());
        assertThat(me.get("phone").isNull()).isTrue();
        var settings = client.get("/api/settings").expect(200).json();
        assertThat(settings.isArray()).isTrue();
        assertThat(settings.valueStream().map(row -> row.get("key").asString())).contains("company_name");
        assertThat(client.get("/api/notifications?limit=20").expect(200).json().isArray()).isTrue();
        assertThat(client.put("/api/notifications/read-all", Map.of()).expect(200).json().has("message")).isTrue();
    }

    @Test
    void givenSignInPage_whenLoadedWithoutToken_thenNameAndNothingSecretCome() {
        var rows = SERVER.stranger().get("/api/settings").expect(200).json();

        assertThat(rows.valueStream().map(row -> row.get("key").asString()))
                .isSubsetOf("company_name", "company_logo_url");
        // An old token in the browser must not lock the page.
        SERVER.stranger().withToken("old").get("/api/settings").expect(200);
        SERVER.stranger().withToken("null").get("/api/settings").expect(200);
    }

    @Test
    void givenSignInPage_whenRefused_thenTheDetailIsASentence() {
        var refused = SERVER.stranger()
                .post("/api/auth/login", Map.of("email", "x@y.z", "password", "wrong password"))
                .expect(401);

        assertThat(refused.json().get("detail").asString()).isEqualTo("E-mail or password is wrong");
        assertThat(SERVER.stranger()
                        .post("/api/auth/signup", Map.of("email", "x@y.z", "password", PASSWORD, "full_name", "X"))
                        .expect(403)
                        .json()
                        .get("detail")
                        .isString())
                .isTrue();
    }

    @Test
    void givenSettingsPage_whenUsed_thenAllItsCallsAnswer() {
        var email = SERVER.account(Role.OFFICE);
        var office = SERVER.stranger().signIn(email, PASSWORD);

        var rows = office.get("/api/settings").expect(200).json();
        assertThat(rows.valueStream().map(row -> row.get("key").asString())).isSorted().contains("fuel_price_per_liter");
        assertThat(rows.get(0).propertyNames()).contains("id", "key", "value", "description", "created_at", "updated_at");
        var saved = office.put("/api/settings", Map.of("settings", List.of(
                        Map.of("key", "company_name", "value", "Sahyadri Travels"),
                        Map.of("key", "fuel_price_per_liter", "value", "94.5"))))
                .expect(200)
                .json();
        assertThat(saved.get(0).propertyNames()).containsExactly("key", "value");
        assertThat(SERVER.stranger().get("/api/settings").json().valueStream())
                .anySatisfy(row -> assertThat(row.get("value").asString()).isEqualTo("Sahyadri Travels"));
        office.put("/api/settings", Map.of("settings", List.of(
                        Map.of("key", "fuel_price_per_liter", "value", "a lot"))))
                .expect(422);
        office.post("/api/auth/change-password", Map.of("current_password", PASSWORD, "new_password", "another one"))
                .expect(200);
        office.get("/api/auth/me").expect(200);
        assertThat(office.get("/api/settings/expiry_alert_days").expect(200).json().get("value").asString())
                .isEqualTo("30");
        office.get("/api/settings/nonsense").expect(404);
    }

    /** The answer replaces what the page knows of its user. */
    @Test
    void givenSignInAndRegistration_whenUsed_thenTheAnswerHoldsTheUser() {
        var office = SERVER.person(Role.OFFICE);
        var email = "New.%s@fleet.local".formatted(UUID.randomUUID());
        var form = Map.of("email", email, "password", PASSWORD, "full_name", "New Driver");
        office.put("/api/settings/registration_policy", Map.of("value", "driver")).expect(200);

        var registered = SERVER.stranger().post("/api/auth/signup", form).expect(200).json();
        var signedIn = SERVER.stranger()
                .post("/api/auth/login", Map.of("email", email, "password", PASSWORD))
                .expect(200)
                .json();

        for (var answer : List.of(registered, signedIn)) {
            assertThat(answer.get("token_type").asString()).isEqualTo("bearer");
            var user = answer.get("user");
            assertThat(user.propertyNames()).contains("id", "email", "full_name", "role", "profile_id");
            assertThat(user.get("role").asString()).isEqualTo("driver");
            var me = SERVER.stranger().withToken(answer.get("access_token").asString()).get("/api/auth/me").expect(200);
            for (var member : List.of("id", "email", "full_name", "role", "profile_id"))
                assertThat(me.json().get(member)).as(member).isEqualTo(user.get(member));
        }
        SERVER.stranger().post("/api/auth/signup", form).expect(409);
        office.put("/api/settings/registration_policy", Map.of("value", "disabled")).expect(200);
    }

    /** W-01, W-02: the form sends null for zero, all members each time, and what it got comes back. */
    @Test
    void givenBusesPage_whenUsed_thenAllItsCallsAnswer() {
        var office = SERVER.person(Role.OFFICE);
        var state = office.get("/api/states").expect(200).json().get(0).get("id").asString();
        var form = new HashMap<String, Object>(Map.of(
                "registration_number", Plates.next(), "bus_type", "AC Sleeper", "status", "active", "ownership_type",
                "partnership", "partner_name", "Rane", "company_profit_share", 0, "partner_profit_share", 100,
                "home_state_id", state, "insurance_expiry", "2031-05-31"));
        for (var blank : List.of(
                "bus_name", "capacity", "puc_expiry", "fitness_expiry", "monthly_tax_amount", "tax_due_day",
                "last_tax_paid_date", "next_tax_due_date")) form.put(blank, null);

        var made = office.post("/api/buses", form).expect(200).json();

        assertThat(made.get("company_profit_share").asInt()).isZero();
        assertThat(made.get("monthly_tax_amount").asInt()).isZero();
        var path = "/api/buses/" + made.get("id").asString();
        var listed = office.get("/api/buses").expect(200).json().valueStream()
                .filter(bus -> bus.get("id").equals(made.get("id")))
                .findFirst()
                .orElseThrow();
        for (var member : form.keySet()) form.put(member, listed.get(member));
        form.put("capacity", 36);
        form.put("last_tax_paid_date", "2026-03-09");
        form.put("tax_due_day", 5);
        var changed = office.put(path, form).expect(200).json();
        assertThat(changed.get("capacity").asInt()).isEqualTo(36);
        assertThat(changed.get("last_tax_paid_date").asString()).isEqualTo("2026-03-09");
        assertThat(changed.get("next_tax_due_date").asString()).isEqualTo("2026-04-05");
        assertThat(changed.get("insurance_expiry").asString()).isEqualTo("2031-05-31");
        assertThat(office.delete(path).expect(200).json().get("message").isString()).isTrue();
        assertThat(office.get("/api/buses").expect(200).json().findValuesAsString("id"))
                .doesNotContain(made.get("id").asString());
    }

    @Test
    void givenRoutesPage_whenUsed_thenAllItsCallsAnswer() {
        var office = SERVER.person(Role.OFFICE);
        var form = new HashMap<String, Object>(
                Map.of("route_name", "Pune - Goa", "from_state_id", "", "to_state_id", ""));
        for (var blank : List.of("from_address", "to_address", "distance_km", "estimated_duration_hours"))
            form.put(blank, null);
        assertThat(office.post("/api/routes", form).expect(422).json().get("detail").isString()).isTrue();

        var states = office.get("/api/states").expect(200).json();
        form.put("from_state_id", states.get(0).get("id").asString());
        form.put("to_state_id", states.get(1).get("id").asString());
        var made = office.post("/api/routes", form).expect(200).json();
        var path = "/api/routes/" + made.get("id").asString();
        form.put("distance_km", 452.5);
        form.put("estimated_duration_hours", 10);

        assertThat(office.put(path, form).expect(200).json().get("distance_km").asDouble()).isEqualTo(452.5);
        var listed = office.get("/api/routes").expect(200).json().valueStream()
                .filter(route -> route.get("id").equals(made.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("from_state").propertyNames()).containsExactly("id", "state_name", "state_code");
        assertThat(listed.get("from_state").get("id").asString()).isEqualTo(form.get("from_state_id"));
        assertThat(office.delete(path).expect(200).json().get("message").isString()).isTrue();
        assertThat(office.delete(path).expect(404).json().get("detail").isString()).isTrue();
    }

    @Test
    void givenPageOfRepairOrganisations_whenUsed_thenAllItsCallsAnswer() {
        var office = SERVER.person(Role.OFFICE);
        var code = UUID.randomUUID().toString().substring(0, 8);
        var form = new HashMap<String, Object>(Map.of("org_code", code, "org_name", "Shree Garage", "is_active", true));
        for (var blank : List.of("contact_person", "phone", "email", "address")) form.put(blank, null);

        var made = office.post("/api/repairs/organizations", form).expect(200).json();
        var again = office.post("/api/repairs/organizations", form).expect(409).json();
        assertThat(again.get("detail").isString()).isTrue();
        var path = "/api/repairs/organizations/" + made.get("id").asString();
        form.putAll(Map.of("is_active", false, "phone", "", "email", "garage@example.in"));
        var changed = office.put(path, form).expect(200).json();

        assertThat(changed.get("is_active").asBoolean()).isFalse();
        assertThat(changed.get("phone").isNull()).isTrue();
        assertThat(office.get("/api/repairs/organizations").expect(200).json().findValuesAsString("id"))
                .contains(made.get("id").asString());
        assertThat(office.delete(path).expect(200).json().get("message").isString()).isTrue();
    }

    /** W-03: what its pages ask for before there is a record of a repair. */
    @Test
    void givenRepairUser_whenHisPagesAreLoaded_thenAllTheirCallsAnswer() {
        var office = SERVER.person(Role.OFFICE);
        var workshop = office.post("/api/repairs/organizations", Map.of("org_name", "Shree Garage")).expect(200).json();
        var path = "/api/repairs/organizations/" + workshop.get("id").asString();
        var email = "mechanic.%s@fleet.local".formatted(UUID.randomUUID());
        office.post(path + "/users", Map.of("email", email, "password", PASSWORD, "full_name", "Ramesh")).expect(200);
        office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        var mechanic = SERVER.stranger().signIn(email, PASSWORD);

        var mine = mechanic.get("/api/drivers/me").expect(200).json();
        assertThat(mine.get("repair_org_id")).isEqualTo(workshop.get("id"));
        var own = mechanic.get("/api/repairs/organizations/" + mine.get("repair_org_id").asString()).expect(200).json();
        assertThat(own.propertyNames())
                .contains("id", "org_code", "org_name", "contact_person", "phone", "email", "address", "is_active");
        var buses = mechanic.get("/api/buses?status=active").expect(200).json();
        assertThat(buses).isNotEmpty().allSatisfy(bus -> assertThat(bus.propertyNames())
                .containsExactly("id", "registration_number", "bus_name", "capacity", "bus_type", "status"));
        assertThat(sentByForm(mechanic, "repair").get("url").asString()).startsWith("/uploads/repairs/");
    }

    /** What needs no trip yet. */
    @Test
    void givenDriver_whenHisPagesAreLoaded_thenTheirCallsOfTodayAnswer() {
        var driver = SERVER.driver();

        assertThat(driver.get("/api/expense-categories?name=water").expect(200).json().findValuesAsString("name"))
                .containsExactly("Water");
        assertThat(driver.get("/api/expense-categories").expect(200).json().get(0).propertyNames())
                .contains("id", "name", "description", "icon", "created_at");
        assertThat(sentByForm(driver, "expense").get("url").asString()).startsWith("/uploads/expenses/");
    }

    /** Its figures come from trips; these calls need none. */
    @Test
    void givenDashboard_whenLoaded_thenItsCallsOfTodayAnswer() {
        var office = SERVER.person(Role.OFFICE);

        for (var path : List.of("/api/buses", "/api/buses?status=active", "/api/drivers", "/api/expense-categories"))
            assertThat(office.get(path).expect(200).json().isArray()).as(path).isTrue();
        var days = office.get("/api/settings/expiry_alert_days").expect(200).json();
        assertThat(days.get("value").asString()).isEqualTo("30");
        assertThat(office.get("/api/settings/gst_percentage").expect(200).json().get("value").asString())
                .isEqualTo("18");
    }

    @Test
    void givenSettingsPage_whenALogoIsSent_thenTheAnswerGoesIntoTheSettingWithTheAddressOfTheServerBefore() {
        var office = SERVER.person(Role.OFFICE);

        var url = sentByForm(office, "logo").get("url").asString();
        var value = office.base() + "/api" + url;
        office.put("/api/settings", Map.of("settings", List.of(Map.of("key", "company_logo_url", "value", value))))
                .expect(200);

        var shown = SERVER.stranger().get("/api/settings").expect(200).json().valueStream()
                .filter(row -> row.get("key").asString().equals("company_logo_url"))
                .findFirst()
                .orElseThrow();
        assertThat(FileCalls.open(shown.get("value").asString()).statusCode()).isEqualTo(200);
    }

    /** Without the type of JSON, which all other calls have. */
    private static JsonNode sentByForm(Client client, String what) {
        var sent = FileCalls.upload(client, what, Pictures.png(4, 3)).expect(200).json();
        assertThat(sent.propertyNames()).contains("url", "filename", "content_type");
        return sent;
    }

    /** W-05, W-15, W-29: everybody is in the list, and the form sends blanks. */
    @Test
    void givenUsersPage_whenUsed_thenAllItsCallsAnswer() {
        var office = SERVER.person(Role.OFFICE);
        SERVER.account(Role.WORKSHOP);
        var form = new HashMap<String, Object>(Map.of(
                "email", "Ram.%s@fleet.local".formatted(UUID.randomUUID()), "password", PASSWORD, "full_name", "Ram Kale"));
        for (var blank : List.of("phone", "license_number", "license_expiry", "address")) form.put(blank, "");

        var made = office.post("/api/drivers/create", form).expect(200).json();

        // The form takes a truthy "error" in a good answer for a failure.
        assertThat(made.has("error")).isFalse();
        var list = office.get("/api/drivers").expect(200).json();
        assertThat(list.get(0).propertyNames())
                .contains(
                        "id", "user_id", "full_name", "phone", "license_number", "license_expiry", "address",
                        "avatar_url", "email", "role", "created_at", "updated_at", "repair_org_id");
        assertThat(list.get(0).get("id")).isEqualTo(made.get("id"));
        assertThat(list.findValuesAsString("role")).contains("admin", "driver", "repair_org");
        var roles = office.get("/api/drivers/roles").expect(200).json();
        assertThat(roles.get(0).propertyNames()).containsExactly("id", "user_id", "role", "created_at");
        assertThat(roles.findValuesAsString("user_id")).contains(made.get("user_id").asString());

        var path = "/api/drivers/" + made.get("id").asString();
        form.keySet().removeAll(List.of("email", "password"));
        form.putAll(Map.of("phone", "98220 12345", "license_number", "MH12 20110012345", "license_expiry", "2031-05-31"));
        assertThat(office.put(path, form).expect(200).json().get("license_expiry").asString()).isEqualTo("2031-05-31");
        var role = Map.of("user_id", made.get("user_id").asString(), "role", "admin");
        assertThat(office.post("/api/drivers/assign-role", role).expect(200).json().get("message").isString()).isTrue();
        assertThat(office.delete(path).expect(200).json().get("message").isString()).isTrue();
        assertThat(office.get("/api/drivers").expect(200).json().findValuesAsString("id"))
                .doesNotContain(made.get("id").asString());
        assertThat(office.delete(path.replaceAll("[^/]+$", UUID.randomUUID().toString())).expect(404)
                        .json()
                        .get("detail")
                        .isString())
                .isTrue();
    }

    /** W-03: both pages begin with this call. */
    @ParameterizedTest
    @EnumSource(names = {"DRIVER", "WORKSHOP"})
    void givenProfilePage_whenUsed_thenAllItsCallsAnswer(Role role) {
        var me = SERVER.person(role);
        var mine = me.get("/api/drivers/me").expect(200).json();
        assertThat(mine.propertyNames())
                .contains(
                        "id", "user_id", "repair_org_id", "full_name", "phone", "license_number", "license_expiry",
                        "address", "email");
        assertThat(mine.get("id")).isEqualTo(me.get("/api/auth/me").json().get("profile_id"));

        var form = new HashMap<String, Object>(Map.of("full_name", "Sunil More", "phone", "+91 98220 12345"));
        form.putAll(Map.of("license_number", "MH12 2011", "license_expiry", "2031-05-31", "address", "Pune"));
        me.put("/api/drivers/" + mine.get("id").asString(), form).expect(200);
        form.put("phone", null);
        me.put("/api/drivers/" + mine.get("id").asString(), form).expect(200);

        var again = me.get("/api/drivers/me").expect(200).json();
        assertThat(again.get("license_number").asString()).isEqualTo("MH12 2011");
        assertThat(again.get("license_expiry").asString()).isEqualTo("2031-05-31");
        assertThat(again.get("phone").isNull()).isTrue();
        assertThat(me.get("/api/auth/me").json().get("full_name").asString()).isEqualTo("Sunil More");
        me.post("/api/auth/change-password", Map.of("current_password", PASSWORD, "new_password", "another one"))
                .expect(200);
        me.get("/api/drivers/me").expect(200);
    }

    /** W-15: such addresses exist only inside a company, and nobody remembers how he wrote them. */
    @Test
    void givenAnAddressOfTheHouse_whenItsOwnerSignsInWithOtherLetters_thenHeIsIn() {
        var email = "Boss.%s@fleet.local".formatted(UUID.randomUUID());
        SERVER.office()
                .post("/api/drivers/create", Map.of("email", email, "password", PASSWORD, "full_name", "Boss"))
                .expect(200);

        var answer = SERVER.stranger()
                .post("/api/auth/login", Map.of("email", email.toUpperCase(), "password", PASSWORD))
                .expect(200)
                .json();

        assertThat(answer.at("/user/email").asString()).isEqualTo(email);
    }

    @Test
    void givenFrontendOnAnotherOrigin_whenItCalls_thenTheBrowserLetsItReadEvenErrors() throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
        var stranger = SERVER.stranger();

        var refused = stranger.get("/api/auth/me", "Origin", ORIGIN).expect(401);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(refused.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(stranger.get("/api/nonsense", "Origin", ORIGIN).header("Access-Control-Allow-Origin"))
                .isEqualTo(ORIGIN);
        assertThat(stranger.get("/api/settings", "Origin", ORIGIN).header("Access-Control-Expose-Headers"))
                .contains("X-Total-Count");
        var preflight = HttpClient.newHttpClient()
                .send(
                        stranger.request("/api/auth/me")
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", ORIGIN)
                                .header("Access-Control-Request-Method", "GET")
                                .header("Access-Control-Request-Headers", "authorization,content-type,idempotency-key,if-match")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Max-Age")).contains("600");
        stranger.get("/api/settings", "Origin", "http://evil.example").expect(403);
    }

    @Test
    void givenBaseAddressWithASlashTooMany_whenCalled_thenItMeansTheSame() {
        SERVER.driver().get("/api//auth/me").expect(200);
        SERVER.driver().get("/api/states/").expect(200);
        SERVER.driver().get("//api/states").expect(200);
    }
}
