package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists of the office as files: what is filtered, in the order in which it stands. */
class OfficeListExportsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final String word = "Kind " + Plates.next();

    @Test
    void givenPapersOfACompanyAndABus_whenExported_thenFilterAndOrderHoldAndEachSaysWhoseItIs() {
        var plate = Plates.next();
        var bus = office.post("/api/buses", Map.of("registration_number", plate)).expect(200).json();
        paper(Map.of("type", "company"), "2031-03-31", Map.of("issuer", "PMC, Pune", "amount", 1250));
        paper(Map.of("type", "bus", "id", bus.get("id").asString()), "2030-03-31", Map.of("number", "=1+1"));

        var both = lines("papers", "kind=" + query(word) + "&current=true&sort=-valid_until");
        var ofCompany = lines("papers", "kind=" + query(word) + "&current=true&holder=company");

        assertThat(both.getFirst()).isEqualTo(
                "\ufeffOf,For,Paper,Number,Issued by,From,Until,Days left,State,Amount,Note");
        assertThat(both).hasSize(3);
        assertThat(both.get(1)).startsWith("company,The company," + word + ",,\"PMC, Pune\",,2031-03-31,")
                .endsWith(",valid,1250.00,");
        assertThat(both.get(2)).startsWith("bus," + plate + "," + word + ",'=1+1,,,2030-03-31,");
        assertThat(ofCompany).hasSize(2);
    }

    @Test
    void givenARenewedPaper_whenExportedWithEarlierOnes_thenTheSheetTellsThemApart() {
        paper(Map.of("type", "company"), "2030-03-31", Map.of());
        paper(Map.of("type", "company"), "2031-03-31", Map.of());

        var rows = lines("papers", "state=valid&sort=valid_until&kind=" + query(word));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains(",2030-03-31,").contains(",renewed,");
        assertThat(rows.get(2)).contains(",2031-03-31,").contains(",valid,");
    }

    @Test
    void givenTaxesOfTwoBuses_whenExportedForOne_thenOnlyItsTaxes() {
        var plate = Plates.next();
        var id = taxed(plate);
        taxed(Plates.next());

        var rows = lines("tax-records", "bus_id=" + id + "&status=overdue");

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("\ufeffBus,Name,From,To,Due,Amount,Status,");
        assertThat(rows.get(1)).isEqualTo(plate + ",,2026-01-01,2026-03-31,2026-01-15,4500.00,overdue,,,");
    }

    @Test
    void givenWorkshopsAndCategories_whenExported_thenWhatIsFoundStandsInTheSheet() {
        office.post("/api/repairs/organizations", Map.of("org_name", word, "phone", "+91 98220 11223")).expect(200);
        office.post("/api/expense-categories", Map.of("name", word, "limit_amount", 500, "needs_photo", true))
                .expect(200);

        var workshops = lines("repairs/organizations", "is_active=true&search=" + query(word));
        var categories = lines("expense-categories", "search=" + query(word));

        assertThat(workshops).hasSize(2);
        assertThat(workshops.get(1)).contains("," + word + ",").endsWith(",yes");
        assertThat(lines("repairs/organizations", "is_active=false&search=" + query(word))).hasSize(1);
        assertThat(categories).hasSize(2);
        assertThat(categories.get(1)).isEqualTo(word + ",,no,no,500.00,yes");
        assertThat(lines("expense-categories", "archived=true&search=" + query(word))).hasSize(1);
    }

    @Test
    void givenNonsense_whenExported_thenAProblemAndNoFile() {
        office.get("/api/papers/export?state=lost").expect(422);
        office.get("/api/papers/export?format=pdf").expect(422);
        office.get("/api/tax-records/export?status=lost").expect(422);
        office.get("/api/repairs/organizations/export?sort=colour").expect(422);
        office.get("/api/expense-categories/export?sort=colour").expect(422);
    }

    private void paper(Map<String, String> holder, String until, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.putAll(Map.of("holder", holder, "kind", word, "valid_until", until));
        office.post("/api/papers", body).expect(200);
    }

    private String taxed(String plate) {
        var id = office.post("/api/buses", Map.of("registration_number", plate))
                .expect(200)
                .json()
                .get("id")
                .asString();
        var tax = Map.of(
                "tax_period_start", "2026-01-01",
                "tax_period_end", "2026-03-31",
                "due_date", "2026-01-15",
                "amount", 4500);
        office.post("/api/buses/" + id + "/tax-records", tax).expect(200);
        return id;
    }

    private List<String> lines(String list, String query) {
        var file = FileCalls.fetch(office, "/api/" + list + "/export?format=csv&" + query);
        assertThat(file.statusCode()).isEqualTo(200);
        return List.of(new String(file.body(), StandardCharsets.UTF_8).split("\r\n"));
    }

    private static String query(String text) {
        return text.replace(" ", "%20");
    }
}
