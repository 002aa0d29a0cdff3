package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the office decides holds for the next call, wherever it is asked for. */
class SettingsIT {

    private static final TestServer SERVER = TestServer.start(Map.of());

    private final Client office = SERVER.office();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenStranger_whenTheSignInPageIsOpened_thenItShowsTheName() {
        office.put("/api/settings", one("company_name", "Sharma Travels")).expect(200);

        var shown = SERVER.stranger().get("/api/settings").expect(200);

        assertThat(shown.text()).isEqualTo("""
                [{"key":"company_name","value":"Sharma Travels"}]""");
        SERVER.stranger().get("/api/settings/company_name").expect(401);
        SERVER.stranger().put("/api/settings", one("company_name", "Mine")).expect(401);
        SERVER.driver().get("/api/settings/company_name").expect(403);
    }

    @Test
    void givenStranger_whenHeAsksForTheHouse_thenHeLearnsWhatConcernsHimAndMayKeepItForAMinute() {
        office.put("/api/settings", one("company_phone", "020-5550 0142")).expect(200);
        office.put("/api/settings", one("admin_alert_email", "owner@example.in")).expect(200);

        var house = SERVER.stranger().get("/api/house").expect(200);

        assertThat(house.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "registration_policy", "company_phone", "company_time_zone", "driver_enters_takings");
        assertThat(house.json().get("driver_enters_takings").asBoolean()).isFalse();
        assertThat(house.json().get("company_phone").asString()).isEqualTo("020-5550 0142");
        assertThat(house.json().get("company_time_zone").asString()).isEqualTo("Asia/Kolkata");
        assertThat(house.header("Cache-Control")).isEqualTo("public, max-age=60");
    }

    @Test
    void givenClosedRegistration_whenTheOfficeOpensIt_thenTheNextOneMayRegister() {
        var newcomer = Map.of("email", "new@example.in", "password", "correct horse", "full_name", "New Driver");
        SERVER.stranger().post("/api/auth/signup", newcomer).expect(403);

        office.put("/api/settings/registration_policy", Map.of("value", "driver")).expect(200);

        SERVER.stranger().post("/api/auth/signup", newcomer).expect(200);
    }

    @Test
    void givenAnotherZone_whenTimesAreRead_thenTheyHaveItsOffset() {
        office.put("/api/settings", one("company_time_zone", "Asia/Kathmandu")).expect(200);

        var row = office.get("/api/settings").expect(200).json().get(0);

        assertThat(row.get("updated_at").asString()).endsWith("+05:45");
        office.put("/api/settings", one("company_time_zone", "Asia/Kolkata")).expect(200);
    }

    @Test
    void givenATrip_whenTheZoneOfItsDayIsChanged_thenRefusedAtItsFieldAndEverythingElseCanStillBeSaved() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            boss.put("/api/settings", one("company_time_zone", "Asia/Kathmandu")).expect(200);
            assertThat(fixed(boss)).isEmpty();
            var depot = new Depot(house, boss);
            depot.trip(depot.driver());

            var refused = boss.put("/api/settings", one("company_time_zone", "Asia/Kolkata")).expect(409);

            assertThat(refused.code()).isEqualTo("settings.fixed-by-trips");
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("company_time_zone");
            boss.put("/api/settings/company_time_zone", Map.of("value", "Asia/Kolkata")).expect(409);
            boss.put("/api/settings", one("company_time_zone", "Asia/Kathmandu")).expect(200);
            boss.put("/api/settings", one("company_name", "Sharma Travels")).expect(200);
            assertThat(fixed(boss)).containsExactly("company_time_zone");
        }
    }

    private static List<String> fixed(Client boss) {
        return boss.get("/api/settings").expect(200).json().valueStream()
                .filter(row -> row.get("is_fixed").asBoolean())
                .map(row -> row.get("key").asString())
                .toList();
    }

    @Test
    void givenCallThatWasLostOnTheWay_whenRepeatedWithItsKey_thenItIsDoneOnce() {
        var first = office.put("/api/settings/note", Map.of("value", "one"), "Idempotency-Key", "note-1").expect(200);
        office.put("/api/settings/note", Map.of("value", "two")).expect(200);

        var again = office.put("/api/settings/note", Map.of("value", "one"), "Idempotency-Key", "note-1").expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(office.get("/api/settings/note").json().get("value").asString()).isEqualTo("two");
    }

    @Test
    void givenStateThatIsNotTheLast_whenChangedFromThere_thenRefused() {
        var tag = office.get("/api/settings/fuel_price_per_liter").expect(200).header("ETag");
        office.put("/api/settings/fuel_price_per_liter", Map.of("value", "95.5"), "If-Match", tag).expect(200);

        office.put("/api/settings/fuel_price_per_liter", Map.of("value", "96"), "If-Match", tag).expect(412);
    }

    @Test
    void givenSettingsThatAreNotTheLast_whenSavedTogetherFromThere_thenRefusedAndNothingIsKept() {
        office.put("/api/settings", one("company_address", "Pirangut")).expect(200);
        var tag = office.get("/api/settings").expect(200).header("ETag");
        office.put("/api/settings", one("company_address", "Chakan"), "If-Match", tag).expect(200);

        office.put("/api/settings", one("company_email", "late@example.in"), "If-Match", tag).expect(412);

        var kept = office.get("/api/settings/company_email").expect(200).json();
        assertThat(kept.get("value").asString()).isEmpty();
    }

    @Test
    void givenNothingDecided_whenAKeyIsAskedFor_thenItsUsualValueComesWithoutAnId() {
        try (var fresh = TestServer.start(Map.of())) {
            var boss = fresh.office();
            fresh.jdbc().sql("delete from setting").update();

            var values = Map.of("expiry_alert_days", "30", "fuel_price_per_liter", "90", "gst_percentage", "18");
            for (var usual : values.entrySet()) {
                var setting = boss.get("/api/settings/" + usual.getKey()).expect(200).json();
                assertThat(setting.propertyNames()).containsExactly("id", "key", "value", "description");
                assertThat(setting.get("id").isNull()).isTrue();
                assertThat(setting.get("key").asString()).isEqualTo(usual.getKey());
                assertThat(setting.get("value").asString()).isEqualTo(usual.getValue());
            }
            boss.get("/api/settings/nonsense").expect(404);
            assertThat(fresh.stranger().get("/api/settings").expect(200).text()).isEqualTo("[]");
        }
    }

    @Test
    void givenManyEntries_whenSaved_thenNewKeysAreMadeThoseWithoutOneSkippedAndNumbersMustBeSome() {
        var saved = office.put("/api/settings", """
                        {"settings": [{"key": "low_stock_alert_threshold", "value": "50"}, {"value": "lost"},
                                      {"key": "", "value": "lost"}, {"key": "smtp_host", "value": ""}]}""")
                .expect(200);

        assertThat(saved.json().findValuesAsString("key")).containsExactly("low_stock_alert_threshold", "smtp_host");
        assertThat(office.get("/api/settings").expect(200).json().findValuesAsString("key"))
                .isSorted()
                .contains("low_stock_alert_threshold", "smtp_host");
        for (var key : List.of("expiry_alert_days", "tax_alert_days", "fuel_price_per_liter", "gst_percentage"))
            for (var value : List.of("", "many", "-1", "1e400", "NaN"))
                office.put("/api/settings/" + key, Map.of("value", value)).expect(422);
        office.put("/api/settings", "{}").expect(422);
        office.put("/api/settings", Map.of("settings", "all")).expect(422);
        office.put("/api/settings/note", Map.of("value", 5)).expect(422);
    }

    /** W-20. */
    @ParameterizedTest
    @EnumSource(names = {"DRIVER", "WORKSHOP"})
    void givenSomebodyOfAnotherRole_whenHisPageAsksForSettings_thenHeGetsWhatIsForEverybody(Role role) {
        var rows = SERVER.person(role).get("/api/settings").expect(200).json();

        assertThat(rows.findValuesAsString("key")).isSubsetOf("company_name", "company_logo_url").isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row.propertyNames()).containsExactly("key", "value"));
    }

    private static Map<String, Object> one(String key, String value) {
        return Map.of("settings", List.of(Map.of("key", key, "value", value)));
    }
}
