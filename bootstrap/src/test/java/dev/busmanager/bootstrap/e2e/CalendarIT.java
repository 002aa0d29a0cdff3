package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Papers and taxes by day, on the screen and in the calendars of phones. */
class CalendarIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenPapersAndTaxes_whenDaysAreAsked_thenThoseThatCountStandAtTheirDays() {
        var bus = bus("Shivneri");
        paper(bus, "insurance", "2041-03-10");
        paper(bus, "insurance", "2041-03-20");
        paper(bus, "puc", "2041-03-20");
        paper(bus, "permit", "2041-04-01");
        office.delete("/api/papers/" + paper(bus, "fitness", "2041-03-15")).expect(200);
        tax(bus, "2041-03-05");
        var paid = tax(bus, "2041-03-06");
        office.post(paid + "/payment", Map.of("paid_date", "2026-01-01")).expect(200);

        var days = days("from=2041-03-01&to=2041-03-31");

        assertThat(days.findValuesAsString("day")).containsExactly("2041-03-05", "2041-03-20");
        assertThat(days.get(0).at("/entries/0/type").asString()).isEqualTo("tax");
        assertThat(days.get(0).at("/entries/0/kind").asString()).isEqualTo("road_tax");
        assertThat(days.get(1).get("entries").findValuesAsString("kind")).containsExactly("insurance", "puc");
        assertThat(days.get(1).at("/entries/0/holder/name").asString()).isEqualTo("Shivneri");
        office.delete("/api/buses/" + bus).expect(200);
        assertThat(days("from=2041-03-01&to=2041-03-31")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "from=2041-03-01", "to=2041-03-01", "from=x&to=2041-03-01", "from=2041-03-02&to=2041-03-01",
                "from=2041-01-01&to=2042-02-06", "from=1900-01-01&to=9999-12-31"})
    void givenOddDays_whenAsked_thenAClearRefusal(String query) {
        office.get("/api/papers/calendar?" + query).expect(422);
        office.get("/api/papers/calendar?from=2041-01-01&to=2042-02-05").expect(200);
    }

    @Test
    void givenAnAddress_whenACalendarReadsIt_thenItIsACalendarAsTheStandardHasIt() {
        var name = "Bus; of, the \\ long निजी नाम ".repeat(3).strip();
        var bus = bus(name);
        var id = paper(bus, "एक बहुत लंबा काग़ज़ जिसका नाम बहुत लंबा है", "2042-05-09");
        var address = office.post("/api/papers/calendar-links", null).expect(200).json().get("address").asString();

        var answer = FileCalls.open(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar;charset=utf-8");
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        for (var line : text.split("\r\n"))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        var unfolded = text.replace("\r\n ", "");
        assertThat(unfolded).contains("\r\nX-WR-CALNAME:");
        var event = Arrays.stream(unfolded.split("BEGIN:VEVENT\r\n"))
                .filter(each -> each.startsWith("UID:" + id))
                .findFirst()
                .orElseThrow();
        var plate = office.get("/api/buses/" + bus).json().get("registration_number").asString();
        assertThat(event)
                .contains("DTSTART;VALUE=DATE:20420509\r\n")
                .contains("SUMMARY:एक बहुत लंबा काग़ज़ जिसका नाम बहुत लंबा है: " + plate + "\r\n")
                .containsPattern("DTSTAMP:\\d{8}T\\d{6}Z\r\n")
                .contains("END:VEVENT\r\n");
        assertThat(text).doesNotContain("VTIMEZONE");
    }

    @Test
    void givenAPaper_whenItIsCorrected_thenItKeepsItsUidAndItsNumberGrows() {
        var id = paper(bus("A"), "insurance", "2042-05-09");
        var address = office.post("/api/papers/calendar-links", null).expect(200).json().get("address").asString();
        assertThat(feed(address)).contains("UID:%s@busmanager\r\n".formatted(id));

        office.put("/api/papers/" + id, Map.of("valid_until", "2042-06-01")).expect(200);

        var event = feed(address).split("UID:" + id)[1];
        assertThat(event.substring(0, event.indexOf("END:VEVENT"))).contains("SEQUENCE:1\r\n").contains("20420601");
    }

    @Test
    void givenANewCompanyWithNothing_whenTheCalendarIsRead_thenItIsStillOneWithAComponentAndItsName() {
        try (var fresh = TestServer.start(Map.of())) {
            var boss = fresh.office();
            boss.put("/api/settings/company_name", Map.of("value", "Rane; Travels, Pune")).expect(200);
            boss.put("/api/auth/me", Map.of("language", "hi")).expect(200);

            var text = feed(boss.post("/api/papers/calendar-links", null).expect(200).json().get("address").asString());

            assertThat(text)
                    .contains("PRODID:-//Rane\\; Travels\\, Pune//BusManager//EN\r\n")
                    .contains("X-WR-CALNAME:Rane\\; Travels\\, Pune: काग़ज़\r\n")
                    .contains("BEGIN:VTIMEZONE\r\n")
                    .doesNotContain("VEVENT");
        }
    }

    @Test
    void givenAnAddress_whenItIsListedUsedAndRevoked_thenItIsNeverShownAgainAndOpensNothing() {
        var me = server.person(Role.OFFICE);
        // A key would keep the answer, and with it the secret.
        var made = me.post("/api/papers/calendar-links", null, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(200)
                .json();
        var address = made.get("address").asString();
        var token = address.substring(address.indexOf("token=") + 6);

        var before = me.get("/api/papers/calendar-links").expect(200);
        assertThat(before.text()).doesNotContain(token);
        assertThat(before.json()).hasSize(1);
        assertThat(before.json().get(0).get("last_used_at").isNull()).isTrue();
        assertThat(everythingKept()).doesNotContain(token);
        assertThat(FileCalls.open(address).statusCode()).isEqualTo(200);
        assertThat(me.get("/api/papers/calendar-links").json().get(0).get("last_used_at").isNull()).isFalse();
        assertThat(office.get("/api/papers/calendar-links").text()).doesNotContain(made.get("id").asString());

        me.delete("/api/papers/calendar-links/" + made.get("id").asString()).expect(200);

        assertThat(FileCalls.open(address).statusCode()).isEqualTo(404);
        me.delete("/api/papers/calendar-links/" + made.get("id").asString()).expect(404);
        assertThat(me.get("/api/papers/calendar-links").json()).isEmpty();
    }

    @Test
    void givenAnAddress_whenItsOwnerIsSwitchedOffOrLeavesTheOffice_thenItOpensNothing() {
        for (var step : List.of("deactivation", "role")) {
            var email = server.account(Role.OFFICE);
            var address = server.stranger()
                    .signIn(email, TestServer.PASSWORD)
                    .post("/api/papers/calendar-links", null)
                    .expect(200)
                    .json()
                    .get("address")
                    .asString();
            assertThat(FileCalls.open(address).statusCode()).isEqualTo(200);

            var account = "/api/accounts/" + server.idOf(email);
            if (step.equals("role")) office.put(account + "/role", Map.of("role", "driver")).expect(200);
            else office.post(account + "/deactivation", null).expect(200);

            assertThat(FileCalls.open(address).statusCode()).as(step).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?token=", "?token=x", "?token=%00", "?token=%F0%9F%9A%8C", "?", "?token=a&token=b"})
    void givenOddTokens_whenRead_thenNothingIsThere(String query) {
        assertThat(server.stranger().get("/api/papers/calendar.ics" + query).status()).isIn(404, 422);
    }

    private String everythingKept() {
        return server.jdbc()
                .sql("""
                        select string_agg(l::text, ' ')
                               || coalesce((select string_agg(encode(k.body, 'escape'), ' ') from keyed_call k), '')
                          from calendar_link l
                        """)
                .query(String.class)
                .single();
    }

    private JsonNode days(String query) {
        return office.get("/api/papers/calendar?" + query).expect(200).json();
    }

    private static String feed(String address) {
        return new String(FileCalls.open(address).body(), StandardCharsets.UTF_8);
    }

    private String bus(String name) {
        var body = Map.of("registration_number", Plates.next(), "bus_name", name);
        return office.post("/api/buses", body).expect(200).json().get("id").asString();
    }

    private String paper(String bus, String kind, String until) {
        var body = Map.of("holder", Map.of("type", "bus", "id", bus), "kind", kind, "valid_until", until);
        return office.post("/api/papers", body).expect(200).json().get("id").asString();
    }

    private String tax(String bus, String due) {
        var path = "/api/buses/%s/tax-records".formatted(bus);
        var body = Map.of("tax_period_start", due, "tax_period_end", due, "due_date", due, "amount", 10);
        return path + "/" + office.post(path, body).expect(200).json().get("id").asString();
    }
}
