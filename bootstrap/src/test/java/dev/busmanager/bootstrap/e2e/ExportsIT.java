package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lists as files for spreadsheets. */
class ExportsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenBuses_whenExportedAsCsv_thenExcelReadsItAndNoTextIsAFormula() {
        var name = "=HYPERLINK(\"x\"), \"so\"";
        var plate = bus(Map.of("bus_name", name, "insurance_expiry", "2027-01-31", "monthly_tax_amount", 150000.5));

        var file = FileCalls.fetch(office, "/api/buses/export?format=csv&search=" + query(plate));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Disposition")).isEqualTo("attachment; filename=\"buses-report.csv\"");
        var text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffRegistration number,Name,Capacity,").endsWith("\r\n");
        assertThat(text.split("\r\n")).hasSize(2);
        assertThat(text).contains("\r\n" + plate + ",\"'=HYPERLINK(\"\"x\"\"), \"\"so\"\"\",40,");
        assertThat(text).contains(",2027-01-31,").contains(",150000.50,");
    }

    @Test
    void givenBuses_whenExportedAsXlsx_thenDaysAreDaysAmountsAreNumbersAndTheHeadingStays() throws Exception {
        var plate = bus(Map.of("bus_name", "@SUM <&> शिवनेरी", "puc_expiry", "2027-01-31", "monthly_tax_amount", 12.5));

        var file = FileCalls.fetch(office, "/api/buses/export?search=" + query(plate));

        assertThat(header(file, "Content-Disposition")).isEqualTo("attachment; filename=\"buses-report.xlsx\"");
        var parts = parts(file.body());
        assertThat(parts).containsKeys("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml");
        var sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("state")).isEqualTo("frozen");
        var rows = sheet.getElementsByTagName("row");
        assertThat(rows.getLength()).isEqualTo(2);
        var cells = ((Element) rows.item(1)).getElementsByTagName("c");
        assertThat(cells.item(0).getTextContent()).isEqualTo(plate);
        assertThat(cells.item(1).getTextContent()).isEqualTo("@SUM <&> शिवनेरी");
        assertThat(((Element) cells.item(1)).getAttribute("t")).isEqualTo("inlineStr");
        assertThat(((Element) cells.item(1)).getAttribute("s")).isEqualTo("4");
        assertThat(cells.item(6).getTextContent()).isEqualTo("46418");
        assertThat(((Element) cells.item(6)).getAttribute("s")).isEqualTo("2");
        assertThat(cells.item(13).getTextContent()).isEqualTo("12.50");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }

    @Test
    void givenFilters_whenExported_thenTheyHoldAndNonsenseIsAProblem() {
        var plate = bus(Map.of("status", "inactive"));

        var others = FileCalls.fetch(office, "/api/buses/export?format=csv&status=active&search=" + query(plate));

        assertThat(new String(others.body(), StandardCharsets.UTF_8)).doesNotContain(plate);
        assertThat(office.get("/api/buses/export?format=pdf").expect(422).code()).isEqualTo("input.invalid");
        office.get("/api/buses/export?status=flying").expect(422);
        office.get("/api/buses/export?sort=colour").expect(422);
        office.get("/api/buses/export?search=%00").expect(422);
        server.driver().get("/api/buses/export").expect(403);
    }

    @Test
    void givenMoreThanAPage_whenExported_thenAllOfIt() throws Exception {
        try (var large = TestServer.start(Map.of())) {
            large.jdbc()
                    .sql("""
                            insert into bus (id, registration_number, registration_key, capacity, status,
                                             monthly_tax_amount, tax_due_day, created_at, updated_at)
                            select gen_random_uuid(), 'MH 12 ' || n, 'MH12' || n, 40, 'active', 0, 1, now(), now()
                              from generate_series(10001, 20100) n
                            """)
                    .update();

            var csv = FileCalls.fetch(large.office(), "/api/buses/export?format=csv");
            var xlsx = FileCalls.fetch(large.office(), "/api/buses/export?format=xlsx");

            var lines = new String(csv.body(), StandardCharsets.UTF_8).split("\r\n");
            assertThat(lines).hasSize(10_101);
            assertThat(lines[10_100]).startsWith("MH 12 20100,");
            var rows = parts(xlsx.body()).get("xl/worksheets/sheet1.xml").getElementsByTagName("row");
            assertThat(rows.getLength()).isEqualTo(10_101);
        }
    }

    private String bus(Map<String, Object> members) {
        var body = new HashMap<>(members);
        body.put("registration_number", Plates.next());
        return office.post("/api/buses", body).expect(200).json().get("registration_number").asString();
    }

    private static String query(String plate) {
        return plate.replace(" ", "%20");
    }

    private static String header(HttpResponse<?> file, String name) {
        return file.headers().firstValue(name).orElseThrow();
    }

    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        var parts = new HashMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), xml(zip.readAllBytes()));
        }
        return parts;
    }

    private static Document xml(byte[] content) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(content));
    }
}
