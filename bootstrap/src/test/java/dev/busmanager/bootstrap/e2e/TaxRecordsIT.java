package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The road tax of buses: due, late, paid and taken back. */
class TaxRecordsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));

    @Test
    void givenTaxes_whenTheirDaysPass_thenTheyAreLateUntilTheyArePaid() {
        var bus = bus();
        var late = add(bus, today.minusDays(200), 1_000);
        add(bus, today, 2_000);
        add(bus, today.plusDays(30), 4_000.5);

        var rows = office.get(bus + "/tax-records").expect(200);

        assertThat(rows.header("X-Total-Count")).isEqualTo("3");
        assertThat(rows.json().findValuesAsString("status")).containsExactly("pending", "pending", "overdue");
        assertThat(rows.json().get(2).get("days_left").asInt()).isEqualTo(-200);
        assertThat(rows.json().get(2).at("/bus/registration_number").asString()).startsWith("MH 14");
        assertThat(office.get(bus).json().get("next_tax_due_date").asString()).isEqualTo(today.minusDays(200).toString());
        var totals = office.get("/api/tax-records/totals?bus_id=" + id(bus)).expect(200).json();
        assertThat(totals.get("unpaid").decimalValue()).isEqualByComparingTo("7000.5");
        assertThat(totals.get("overdue").decimalValue()).isEqualByComparingTo("1000");
        assertThat(totals.get("unpaid_count").asInt()).isEqualTo(3);
        assertThat(totals.get("overdue_count").asInt()).isEqualTo(1);

        var paid = office.post(late + "/payment", Map.of("paid_date", today.toString(), "payment_reference", "UPI 77"))
                .expect(200)
                .json();

        assertThat(paid.get("status").asString()).isEqualTo("paid");
        assertThat(paid.get("payment_reference").asString()).isEqualTo("UPI 77");
        assertThat(office.get(bus).json().get("next_tax_due_date").asString()).isEqualTo(today.toString());
    }

    /** The day is that of the company, which the server need not share. */
    @Test
    void givenADayInTheFuture_whenTheBusIsSaidToHavePaidOnIt_thenRefusedAtTheFieldAndTodayIsTaken() {
        var bus = bus();
        var future = Map.of("last_tax_paid_date", today.plusDays(1).toString());

        var changed = office.put(bus, future).expect(422).json();
        var added = office.post(
                        "/api/buses",
                        Map.of("registration_number", Plates.next(), "last_tax_paid_date", today.plusDays(1).toString()))
                .expect(422)
                .json();

        for (var refused : List.of(changed, added)) {
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo("last_tax_paid_date");
            assertThat(refused.at("/errors/0/code").asString()).isEqualTo("in-the-future");
        }
        office.put(bus, Map.of("last_tax_paid_date", today.toString())).expect(200);
    }

    @Test
    void givenAPayment_whenItIsMadeTwiceOrTooEarly_thenRefused() {
        var tax = add(bus(), today, 1_000);

        var future = office.post(tax + "/payment", Map.of("paid_date", today.plusDays(1).toString())).expect(422);
        assertThat(future.json().at("/errors/0/code").asString()).isEqualTo("in-the-future");
        office.post(tax + "/payment", Map.of("paid_date", today.toString())).expect(200);
        assertThat(office.post(tax + "/payment", Map.of("paid_date", today.toString())).expect(409).code())
                .isEqualTo("fleet.tax-paid");
        assertThat(office.delete(tax).expect(409).code()).isEqualTo("fleet.tax-paid");
    }

    @Test
    void givenABusThatWasPaidFor_whenATaxIsPaidAndThatIsTakenBack_thenTheLastDayFollows() {
        var bus = bus();
        office.put(bus, Map.of("last_tax_paid_date", today.minusDays(60).toString())).expect(200);
        var older = add(bus, today.minusDays(90), 1_000);
        var newer = add(bus, today.minusDays(20), 1_000);

        office.post(older + "/payment", Map.of("paid_date", today.minusDays(80).toString())).expect(200);
        assertThat(lastPaid(bus)).isEqualTo(today.minusDays(60).toString());
        office.post(newer + "/payment", Map.of("paid_date", today.minusDays(10).toString())).expect(200);
        assertThat(lastPaid(bus)).isEqualTo(today.minusDays(10).toString());

        var undone = office.delete(newer + "/payment").expect(200).json();

        assertThat(undone.get("status").asString()).isEqualTo("overdue");
        assertThat(undone.get("paid_date").isNull()).isTrue();
        assertThat(lastPaid(bus)).isEqualTo(today.minusDays(60).toString());
        office.delete(newer + "/payment").expect(200);
        office.delete(older + "/payment").expect(200);
        assertThat(lastPaid(bus)).isEqualTo(today.minusDays(60).toString());
        assertThat(server.jdbc()
                        .sql("select action from audit_entry where subject = :id order by at")
                        .param("id", id(newer))
                        .query(String.class)
                        .list())
                .containsExactly("added", "paid", "payment_undone");
    }

    @Test
    void givenATax_whenItIsChanged_thenTheRestStaysAndAnOldStateIsRefused() {
        var tax = add(bus(), today, 1_000);

        var changed = office.put(tax, Map.of("amount", 1_250.75, "notes", "Q3"), "If-Match", "\"1\"").expect(200);

        assertThat(changed.json().get("amount").decimalValue()).isEqualByComparingTo("1250.75");
        assertThat(changed.json().get("due_date").asString()).isEqualTo(today.toString());
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        office.put(tax, Map.of("amount", 1), "If-Match", "\"1\"").expect(412);
        office.put(tax, Map.of("tax_period_end", "2020-01-01")).expect(422);
        office.put(tax, "{\"amount\": null}").expect(422);
        office.delete(tax).expect(200);
        office.get(tax).expect(404);
    }

    @Test
    void givenTaxesOfManyBuses_whenTheOfficeLists_thenTheUnpaidComeFirstAndFiltersHold() {
        var bus = bus();
        var paid = add(bus, LocalDate.parse("2037-01-10"), 100);
        office.post(paid + "/payment", Map.of("paid_date", today.toString())).expect(200);
        add(bus, LocalDate.parse("2037-01-20"), 200);
        var other = bus();
        add(other, LocalDate.parse("2037-01-05"), 300);

        var rows = office.get("/api/tax-records?due_from=2037-01-01&due_to=2037-01-31").expect(200).json();

        assertThat(rows.findValuesAsString("due_date")).containsExactly("2037-01-05", "2037-01-20", "2037-01-10");
        assertThat(dues("status=paid&due_from=2037-01-01")).containsExactly("2037-01-10");
        assertThat(dues("status=pending&bus_id=" + id(bus))).containsExactly("2037-01-20");
        assertThat(dues("status=overdue&bus_id=" + id(bus))).isEmpty();
        assertThat(dues("sort=-due_date&bus_id=" + id(bus))).containsExactly("2037-01-20", "2037-01-10");
        assertThat(dues("bus_id=" + UUID.randomUUID())).isEmpty();
        office.delete(other).expect(200);
        assertThat(dues("due_from=2037-01-01&due_to=2037-01-09")).isEmpty();
        assertThat(dues("bus_id=" + id(other))).containsExactly("2037-01-05");
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOneTax_andAnotherContentIsRefused() {
        var path = bus() + "/tax-records";
        var body = new HashMap<>(tax(today, 100));
        body.put("id", UUID.randomUUID().toString());

        office.post(path, body).expect(200);
        office.post(path, body).expect(200);
        body.put("amount", 200);

        assertThat(office.post(path, body).expect(409).code()).isEqualTo("record.id-taken");
        assertThat(office.post(bus() + "/tax-records", body).expect(409).code()).isEqualTo("record.id-taken");
        assertThat(office.get(path).json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}", "[]", "{PERIOD}", "{PERIOD, DUE}", "{PERIOD, DUE, \"amount\": -1}",
                "{PERIOD, DUE, \"amount\": 1.001}", "{PERIOD, DUE, \"amount\": 1e99}", "{PERIOD, DUE, \"amount\": \"x\"}",
                "{PERIOD, \"amount\": 1, \"due_date\": \"tomorrow\"}",
                "{DUE, \"amount\": 1, \"tax_period_start\": \"2026-02-01\", \"tax_period_end\": \"2026-01-01\"}",
                "{PERIOD, DUE, \"amount\": 1, \"notes\": \"a\\u0000\"}", "{PERIOD, DUE, \"amount\": 1, \"notes\": 7.5e3, \"id\": 1}",
            })
    void givenBadInput_whenSent_thenAClearRefusal(String body) {
        var sent = body.replace("PERIOD", "\"tax_period_start\": \"2026-01-01\", \"tax_period_end\": \"2026-03-31\"")
                .replace("DUE", "\"due_date\": \"2026-01-15\"");

        var refused = office.post(bus() + "/tax-records", sent).expect(422);

        assertThat(refused.json().get("detail").asString()).isNotBlank();
    }

    @Test
    void givenOddAddresses_whenCalled_thenNoneFails() {
        var tax = add(bus(), today, 100);
        var elsewhere = bus() + "/tax-records/" + id(tax);
        office.get(elsewhere).expect(404);
        office.put(elsewhere, Map.of("amount", 1)).expect(404);
        office.delete(elsewhere).expect(404);
        office.post(elsewhere + "/payment", Map.of("paid_date", today.toString())).expect(404);
        office.delete(elsewhere + "/payment").expect(404);
        office.get("/api/buses/%s/tax-records".formatted(UUID.randomUUID())).expect(404);
        office.get("/api/buses/x/tax-records").expect(404);
        office.get(bus() + "/tax-records/x").expect(404);
        for (var body : List.of("{}", "[]", "{\"paid_date\": \"x\"}", "{\"paid_date\": null}",
                "{\"paid_date\": \"2026-01-01\", \"payment_reference\": \"%s\"}".formatted("r".repeat(101))))
            office.post(tax + "/payment", body).expect(422);
        for (var query : List.of("status=lost", "bus_id=x", "due_from=x", "sort=colour", "limit=-1"))
            office.get("/api/tax-records?" + query).expect(422);
        office.get("/api/tax-records/totals?status=lost").expect(422);
    }

    private List<String> dues(String query) {
        JsonNode rows = office.get("/api/tax-records?" + query).expect(200).json();
        return rows.findValuesAsString("due_date");
    }

    private String lastPaid(String bus) {
        return office.get(bus).expect(200).json().get("last_tax_paid_date").asString();
    }

    private String add(String bus, LocalDate due, double amount) {
        var made = office.post(bus + "/tax-records", tax(due, amount)).expect(200).json();
        return bus + "/tax-records/" + made.get("id").asString();
    }

    private static Map<String, Object> tax(LocalDate due, double amount) {
        return Map.of(
                "tax_period_start", "2026-01-01",
                "tax_period_end", "2026-03-31",
                "due_date", due.toString(),
                "amount", amount);
    }

    private String bus() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        return "/api/buses/" + made.json().get("id").asString();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
