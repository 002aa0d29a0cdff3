package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a bus was, is and will be. */
class OwnershipIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));

    @Test
    void givenANewBus_whenItsHistoryIsRead_thenOneSpanWithoutEndHoldsToday() {
        var spans = office.get(bus() + "/ownership").expect(200).json();

        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).get("from").asString()).isEqualTo(today.toString());
        assertThat(spans.get(0).get("until").isNull()).isTrue();
        assertThat(spans.get(0).get("holds_today").asBoolean()).isTrue();
    }

    @Test
    void givenSharesOfDifferentDays_whenRead_thenEachEndsTheDayBeforeTheNextAndTheBusShowsTodays() {
        var bus = bus();
        var partner = Map.of(
                "from", today.minusDays(30).toString(),
                "ownership_type", "partnership",
                "partner_name", "Rane Travels",
                "company_profit_share", 60);
        office.put(bus + "/ownership", partner).expect(200);
        var later = Map.of(
                "from", today.plusDays(10).toString(),
                "ownership_type", "partnership",
                "partner_name", "Rane Travels",
                "company_profit_share", 45.5);

        var spans = office.put(bus + "/ownership", later).expect(200).json();

        assertThat(spans.findValuesAsString("from"))
                .containsExactly(
                        today.plusDays(10).toString(), today.toString(), today.minusDays(30).toString());
        assertThat(spans.findValuesAsString("until"))
                .containsExactly("", today.plusDays(9).toString(), today.minusDays(1).toString());
        assertThat(spans.get(0).get("partner_profit_share").decimalValue()).isEqualByComparingTo("54.5");
        assertThat(spans.get(1).get("holds_today").asBoolean()).isTrue();
        assertThat(office.get(bus).json().get("ownership_type").asString()).isEqualTo("owned");

        var fewer = office.delete(bus + "/ownership/" + today).expect(200).json();

        assertThat(fewer).hasSize(2);
        assertThat(fewer.get(1).get("until").asString()).isEqualTo(today.plusDays(9).toString());
        assertThat(office.get(bus).json().get("company_profit_share").asInt()).isEqualTo(60);
    }

    @Test
    void givenTheSameDay_whenSaidAgain_thenItIsSaidAnewAndTheAuditOfTheBusKnows() {
        var bus = bus();
        var seen = office.get(bus).header("ETag");
        var body = Map.of(
                "from", today.toString(),
                "ownership_type", "partnership",
                "partner_name", "Rane",
                "company_profit_share", 50);

        var spans = office.put(bus + "/ownership", body, "If-Match", seen).expect(200).json();

        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).get("partner_name").asString()).isEqualTo("Rane");
        office.put(bus + "/ownership", body).expect(200);
        office.put(bus, Map.of("capacity", 20), "If-Match", seen).expect(412);
        assertThat(server.jdbc()
                        .sql("""
                                select after ->> 'ownership_from' || ' ' || (after ->> 'partner_name')
                                  from audit_entry where subject = :id and action = 'changed'
                                """)
                        .param("id", bus.substring(bus.lastIndexOf('/') + 1))
                        .query(String.class)
                        .list())
                .containsExactly(today + " Rane");
    }

    @Test
    void givenTheFirstOne_whenItIsRemoved_thenRefused() {
        var bus = bus();
        office.put(bus + "/ownership", Map.of("from", "2031-01-01", "ownership_type", "owned")).expect(200);

        assertThat(office.delete(bus + "/ownership/" + today).expect(409).code()).isEqualTo("fleet.first-ownership");
        assertThat(office.delete(bus + "/ownership/2030-01-01").expect(404).code())
                .isEqualTo("fleet.no-such-ownership");
        assertThat(office.delete(bus + "/ownership/yesterday").status()).isBetween(400, 422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422",
                "[] | 422",
                "{\"from\": \"2027-01-01\"} | 422",
                "{\"ownership_type\": \"owned\"} | 422",
                "{\"from\": \"soon\", \"ownership_type\": \"owned\"} | 422",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"rented\"} | 422",
                "{\"from\": \"2027-01-01\", \"ownership_type\": 7} | 422",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\"} | 400",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\", \"partner_name\": \"R\"} | 400",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\", \"partner_name\": \"R\","
                        + " \"company_profit_share\": 100.5} | 400",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\", \"partner_name\": \"R\","
                        + " \"company_profit_share\": 33.333} | 422",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\", \"partner_name\": \"R\","
                        + " \"company_profit_share\": 1e-999999999} | 422",
                "{\"from\": \"2027-01-01\", \"ownership_type\": \"partnership\", \"partner_name\": \"a\\u0000\","
                        + " \"company_profit_share\": 50} | 422",
            })
    void givenBadInput_whenSent_thenAClearRefusal(String body, int status) {
        var path = bus() + "/ownership";

        office.put(path, body).expect(status);

        assertThat(office.get(path).expect(200).json()).hasSize(1);
        office.get("/api/buses/%s/ownership".formatted(UUID.randomUUID())).expect(404);
        office.put(
                        "/api/buses/%s/ownership".formatted(UUID.randomUUID()),
                        Map.of("from", "2031-01-01", "ownership_type", "owned"))
                .expect(404);
    }

    private String bus() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        return "/api/buses/" + made.json().get("id").asString();
    }
}
