package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a driver says of his own licence, and what the office makes of it. */
class LicenceReportIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final String email = server.account(Role.DRIVER);
    private final Client driver = server.stranger().signIn(email, PASSWORD);
    private final String id = driver.get("/api/drivers/me").json().get("id").asString();
    private final String path = "/api/drivers/" + id;

    @Test
    void givenAConfirmedLicence_whenTheDriverReportsAnother_thenHeSeesHisAndTheOfficeBoth() {
        office.put(path, licence("MH12 1", "2027-01-31")).expect(200);

        var himself = driver.put(path, licence("MH12 2", "2032-01-31")).expect(200).json();

        assertLicence(himself, "MH12 2", "2032-01-31", "MH12 2", "2032-01-31");
        assertLicence(driver.get("/api/drivers/me").json(), "MH12 2", "2032-01-31", "MH12 2", "2032-01-31");
        assertLicence(office.get(path).json(), "MH12 1", "2027-01-31", "MH12 2", "2032-01-31");
        var me = driver.get("/api/auth/me").json();
        assertThat(me.get("license_number").asString()).isEqualTo("MH12 2");
        assertThat(me.get("license_expiry").asString()).isEqualTo("2032-01-31");
        assertThat(papers()).containsExactly("2027-01-31 valid", "2032-01-31 reported");
    }

    @Test
    void givenAReport_whenItIsMade_thenTheOfficeIsToldOnceAndTheLinkLeadsToThePerson() {
        var boss = server.person(Role.OFFICE);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);
        driver.put(path, Map.of("phone", "98220 11111")).expect(200);

        var told = boss.get("/api/notifications").json().valueStream()
                .filter(each -> each.get("link").asString("").endsWith(id))
                .toList();

        assertThat(told).singleElement().satisfies(each -> {
            assertThat(each.get("link").asString()).isEqualTo("/admin/drivers?person=" + id);
            assertThat(each.get("message").asString()).contains("Person of driver");
        });
        assertThat(office.get(path).json().get("reported_license_number").asString()).isEqualTo("MH12 2");
    }

    @Test
    void givenALaterDate_whenTheOfficeConfirms_thenTheReportedPaperBeginsToCount() {
        office.put(path, licence("MH12 1", "2027-01-31")).expect(200);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);
        var seen = office.get(path).header("ETag");
        driver.put(path, licence("MH12 3", "2033-01-31")).expect(200);

        office.post(path + "/licence-confirmation", null, "If-Match", seen).expect(412);
        var confirmed = office.post(path + "/licence-confirmation", null).expect(200).json();

        assertLicence(confirmed, "MH12 3", "2033-01-31", null, null);
        assertThat(papers()).containsExactly("2027-01-31 valid", "2033-01-31 valid");
        assertThat(office.post(path + "/licence-confirmation", null).expect(409).code())
                .isEqualTo("driver.nothing-reported");
        assertThat(server.jdbc()
                        .sql("select before::text || after::text from audit_entry where action = 'licence_confirmed' and subject = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("MH12 1", "MH12 3", "2033-01-31");
    }

    @Test
    void givenAnEarlierDate_whenTheOfficeConfirms_thenTheCurrentPaperIsCorrected() {
        office.put(path, licence("MH12 1", "2032-01-31")).expect(200);
        driver.put(path, Map.of("license_expiry", "2031-12-31")).expect(200);

        var confirmed = office.post(path + "/licence-confirmation", null).expect(200).json();

        assertLicence(confirmed, "MH12 1", "2031-12-31", null, null);
        assertThat(papers()).containsExactly("2031-12-31 closed", "2031-12-31 valid");
    }

    @Test
    void givenAReport_whenTheOfficeTurnsItDown_thenWhatItKnewGoesOn() {
        office.put(path, licence("MH12 1", "2027-01-31")).expect(200);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);

        var turnedDown = office.delete(path + "/licence-report").expect(200).json();

        assertLicence(turnedDown, "MH12 1", "2027-01-31", null, null);
        assertLicence(driver.get("/api/drivers/me").json(), "MH12 1", "2027-01-31", null, null);
        assertThat(papers()).containsExactly("2027-01-31 valid", "2032-01-31 closed");
        office.delete(path + "/licence-report").expect(409);
    }

    @Test
    void givenAReport_whenTheDriverTakesItBackOrClearsIt_thenWhatTheOfficeKnowsStays() {
        office.put(path, licence("MH12 1", "2027-01-31")).expect(200);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);

        assertLicence(driver.put(path, licence("MH12 1", "")).expect(200).json(), "MH12 1", "2027-01-31", null, null);
        assertLicence(office.get(path).json(), "MH12 1", "2027-01-31", null, null);
    }

    /** The old form of the office sends back all that it shows. */
    @Test
    void givenAReport_whenTheOfficeSavesOnlyAnotherTelephone_thenTheReportStays_andAnotherNumberSettlesIt() {
        office.put(path, licence("MH12 1", "2027-01-31")).expect(200);
        driver.put(path, licence("MH12 2", "2032-01-31")).expect(200);
        var form = licence("MH12 1", "2027-01-31");
        form.put("phone", "98220 22222");

        assertLicence(office.put(path, form).expect(200).json(), "MH12 1", "2027-01-31", "MH12 2", "2032-01-31");
        assertLicence(
                office.put(path, Map.of("license_number", "MH12 2")).expect(200).json(),
                "MH12 2",
                "2027-01-31",
                null,
                "2032-01-31");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, not_set", "-1, expired", "0, expiring", "30, expiring", "31, valid"
    })
    void givenDaysLeft_whenTheOverviewIsAsked_thenItSaysHowItStands(Integer days, String state) {
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        if (days != null) office.put(path, licence("MH12 1", today.plusDays(days).toString())).expect(200);

        var overview = driver.get(path + "/overview").expect(200).json();

        assertThat(overview.get("license_state").asString()).isEqualTo(state);
        assertThat(overview.get("license_days_left").asInt(-99)).isEqualTo(days == null ? -99 : days);
        assertThat(overview.get("session_count").asInt()).isEqualTo(1);
        assertThat(overview.get("workshop_name").isNull()).isTrue();
    }

    private static Map<String, Object> licence(String number, String expiry) {
        return new HashMap<>(Map.of("license_number", number, "license_expiry", expiry));
    }

    private static void assertLicence(
            JsonNode person, String number, String expiry, String reportedNumber, String reportedExpiry) {
        assertThat(person.get("license_number").asString(null)).isEqualTo(number);
        assertThat(person.get("license_expiry").asString(null)).isEqualTo(expiry);
        assertThat(person.get("reported_license_number").asString(null)).isEqualTo(reportedNumber);
        assertThat(person.get("reported_license_expiry").asString(null)).isEqualTo(reportedExpiry);
    }

    private List<String> papers() {
        return server.jdbc()
                .sql("select valid_until || ' ' || state from paper where person_id = ?::uuid order by 1")
                .param(id)
                .query(String.class)
                .list();
    }
}
