package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.e2e.Client.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tables from spreadsheets: pasted, as csv and as xlsx, into the register of buses. */
class ImportsIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADINGS = "Bus No\tNaam\tSeats\tInsurance valid till\tMonthly tax\tState\n";

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenTwoHundredBuses_whenPasted_thenWrittenOnce_andThePasteAgainChangesNothing() {
        var text = HEADINGS
                + IntStream.range(0, 200)
                        .mapToObj(i -> "%s\tBus %d\t36\t31/12/2027\t₹ 1,250.50\tMH".formatted(Plates.next(), i))
                        .collect(Collectors.joining("\n"));

        var first = written(pasted(text));

        assertThat(first.get("new_rows").asInt()).isEqualTo(200);
        var plate = text.lines().skip(1).findFirst().orElseThrow().split("\t")[0];
        var bus = bus(plate);
        assertThat(bus.get("insurance_expiry").asString()).isEqualTo("2027-12-31");
        assertThat(bus.get("monthly_tax_amount").decimalValue()).isEqualByComparingTo("1250.50");
        assertThat(bus.at("/home_state/state_code").asString()).isEqualTo("MH");
        assertThat(bus.get("bus_name").isNull()).as("no column is called so").isTrue();
        var audited = count("audit_entry");

        var second = written(pasted(text.replace("\tMH", "\tmaharashtra")));

        assertThat(second.get("unchanged_rows").asInt()).isEqualTo(200);
        assertThat(second.get("new_rows").asInt() + second.get("changed_rows").asInt()).isZero();
        assertThat(bus(plate)).isEqualTo(bus);
        assertThat(count("audit_entry") - audited).as("only of the import itself").isLessThan(10);
    }

    @Test
    void givenOneBadCell_whenChecked_thenItIsNamedAndNothingCanBeWritten() {
        var plates = List.of(Plates.next(), Plates.next(), Plates.next());
        var buses = count("bus");

        var checked = checked(pasted("Reg No,Seats,Insurance\n%s,40,2027-01-01\n%s,900,31-Feb-2027\n%s,,\n%s,,"
                .formatted(plates.get(0), plates.get(1), plates.get(2), plates.get(0).toLowerCase())));

        assertThat(checked.get("wrong_rows").asInt()).isEqualTo(2);
        assertThat(checked.get("new_rows").asInt()).isEqualTo(2);
        var wrong = office.get(path(checked) + "/rows?outcome=wrong").expect(200).json();
        assertThat(wrong.get(0).get("row").asInt()).isEqualTo(3);
        assertThat(wrong.get(0).at("/errors/0/code").asString()).isEqualTo("not-a-date");
        assertThat(wrong.get(0).at("/errors/0/column").asInt()).isEqualTo(2);
        assertThat(wrong.get(1).at("/errors/0/code").asString()).isEqualTo("repeated");
        var refused = office.post(path(checked) + "/writing", null).expect(409);
        assertThat(refused.code()).isEqualTo("import.has-wrong-cells");
        assertThat(refused.json().at("/params/row").asInt()).isEqualTo(3);
        assertThat(refused.json().at("/params/column").asString()).isEqualTo("Insurance");
        assertThat(count("bus")).isEqualTo(buses);
    }

    @Test
    void givenARuleOfTheRegister_whenARowBreaksIt_thenItsCellIsNamed() {
        var checked = checked(pasted("Reg No\tSeats\tOwnership\tPartner\n%s\t900\tPartnership\t".formatted(Plates.next())));

        var errors = office.get(path(checked) + "/rows").expect(200).json().get(0).get("errors");

        assertThat(errors.get(0).get("code").asString()).isEqualTo("out-of-range");
        assertThat(errors.get(0).get("column").asInt()).isEqualTo(1);
    }

    @Test
    void givenAnImport_whenUndone_thenWhatWasNewIsGoneAndWhatWasChangedIsBack() {
        var known = Plates.next();
        var before = office.post(
                        "/api/buses",
                        Map.of("registration_number", known, "capacity", 30, "insurance_expiry", "2026-12-31"))
                .expect(200)
                .json();
        var fresh = Plates.next();
        var text = "Reg No\tName\tSeats\tInsurance\n%s\tShivneri\t44\t2027-12-31\n%s\tNew\t40\t2027-12-31".formatted(known, fresh);
        var batch = written(pasted(text));
        assertThat(bus(known).get("capacity").asInt()).isEqualTo(44);

        var undone = office.post(path(batch) + "/undo", null).expect(200).json();

        assertThat(undone.get("state").asString()).isEqualTo("undone");
        assertThat(found(fresh)).isEmpty();
        assertThat(found(fresh, "&archived=true")).isEmpty();
        var after = bus(known);
        for (var member : List.of("bus_name", "capacity", "insurance_expiry", "bus_type", "status"))
            assertThat(after.get(member)).as(member).isEqualTo(before.get(member));
        office.post(path(batch) + "/undo", null).expect(409);
    }

    @Test
    void givenSomebodyChangedABusSince_whenUndone_thenItIsNamedAndNothingHappens() {
        var plates = List.of(Plates.next(), Plates.next());
        var batch = written(pasted("Reg No\tPUC\n%s\t2027-01-01\n%s\t2027-01-01".formatted(plates.get(0), plates.get(1))));
        office.put("/api/buses/" + bus(plates.get(0)).get("id").asString(), Map.of("capacity", 22)).expect(200);

        var refused = office.post(path(batch) + "/undo", null).expect(409);

        assertThat(refused.code()).isEqualTo("import.changed-since");
        assertThat(refused.json().at("/params/names").asString()).isEqualTo(plates.get(0));
        assertThat(bus(plates.get(1)).get("puc_expiry").asString()).isEqualTo("2027-01-01");
    }

    @Test
    void givenColumns_whenChosenOtherwise_thenCheckedAnew_andNonsenseIsRefused() {
        var batch = pasted("Reg No\tAnything\n%s\tShivneri".formatted(Plates.next()));
        assertThat(batch.get("members").get(1).asString()).isEmpty();

        var path = path(batch);
        office.put(path + "/mapping", Map.of("members", List.of("registration_number"))).expect(422);
        office.put(path + "/mapping", Map.of("members", List.of("bus_name", "bus_name"))).expect(422);
        office.put(path + "/mapping", Map.of("members", List.of("colour", ""))).expect(422);
        office.put(path + "/mapping", Map.of()).expect(422);
        office.put(path + "/mapping", Map.of("members", List.of("", "bus_name"))).expect(200);
        assertThat(office.post(path + "/check", null).expect(400).code()).isEqualTo("import.column-missing");
        office.post(path + "/writing", null).expect(409);
        var mapped = office.put(path + "/mapping", Map.of("members", List.of("registration_number", "bus_name")))
                .expect(200);
        office.post(path + "/check", null, "If-Match", "\"1\"").expect(412);
        assertThat(written(mapped.json()).get("new_rows").asInt()).isEqualTo(1);
    }

    @Test
    void givenHindiHeadingsOrNone_whenPasted_thenTheColumnsAreFound() {
        var hindi = pasted("गाड़ी नंबर\tसीट\tबीमा तक\n%s\t40\t1.2.2027".formatted(Plates.next()));
        var none = pasted("%s\t40".formatted(Plates.next()));

        assertThat(hindi.get("members").toString())
                .isEqualTo("[\"registration_number\",\"capacity\",\"insurance_expiry\"]");
        assertThat(none.get("headings").toString()).isEqualTo("[\"A\",\"B\"]");
        assertThat(none.get("row_count").asInt()).isEqualTo(1);
    }

    @Test
    void givenOurOwnExport_whenItIsImported_thenNothingChanges() {
        var plate = Plates.next();
        office.post("/api/buses", Map.of("registration_number", plate, "bus_name", "=1+1", "permit_expiry", "2027-05-31"))
                .expect(200);
        for (var format : List.of("xlsx", "csv")) {
            var file = FileCalls.fetch(
                            office, "/api/buses/export?format=" + format + "&search=" + plate.replace(" ", "%20"))
                    .body();

            var batch = checked(sent(file, XLSX).expect(200).json());

            assertThat(batch.get("unchanged_rows").asInt()).as(format + batch).isEqualTo(1);
            assertThat(batch.get("wrong_rows").asInt()).isZero();
        }
    }

    @Test
    void givenRoutes_whenImported_thenKnownByNameAndStates_andUndone() {
        var name = "Route " + Plates.next();
        var text = "Route\tFrom state\tTo state\tDistance km\n%s\tMH\tGoa\t590\n%s\tMH\tMH\t12".formatted(name, name);

        var batch = written(pasted("route", text));
        var again = checked(pasted("route", text.replace("\tMH", "\tmaharashtra")));
        var longer = written(pasted("route", text.replace("590", "600.5")));

        assertThat(batch.get("new_rows").asInt()).isEqualTo(2);
        assertThat(again.get("unchanged_rows").asInt()).isEqualTo(2);
        assertThat(longer.get("changed_rows").asInt()).isEqualTo(1);
        assertThat(office.post(path(batch) + "/undo", null).expect(409).code()).isEqualTo("import.changed-since");
        office.post(path(longer) + "/undo", null).expect(200);
        var routes = office.get("/api/routes?sort=distance_km&search=" + name.replace(" ", "%20")).json();
        assertThat(routes.get(1).get("distance_km").decimalValue()).isEqualByComparingTo("590");
        var wrong = checked(pasted("route", "Route,From,To\n,MH,MH\nA,Nowhere,MH"));
        assertThat(wrong.get("wrong_rows").asInt()).isEqualTo(2);
    }

    @Test
    void givenAWorkbookOfExcel_whenSentByAForm_thenSharedTextsAndGapsAreRead() {
        var plate = Plates.next();
        var file = workbook(
                "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t>%s</t></is></c><c r=\"D5\"><v>46387</v></c></row>"
                                .formatted(plate),
                "<si><t>Vehicle No</t></si><si><r><t>Fit</t></r><r><t>ness</t></r><rPh><t>x</t></rPh></si>");
        var mark = "----form";
        var request = office.request("/api/imports?kind=bus")
                .setHeader("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(FileCalls.form(mark, "file", file)))
                .build();

        var batch = new Answer(FileCalls.exchange(request, BodyHandlers.ofString())).expect(200).json();

        assertThat(batch.get("name").asString()).isEqualTo("evil.html");
        assertThat(batch.get("members").toString()).isEqualTo("[\"\",\"registration_number\",\"\",\"fitness_expiry\"]");
        assertThat(office.get(path(batch) + "/rows").json().get(0).get("row").asInt()).isEqualTo(5);
        assertThat(written(batch).get("new_rows").asInt()).isEqualTo(1);
        assertThat(bus(plate).get("fitness_expiry").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void givenOddFiles_whenSent_thenAClearRefusal() {
        var bomb = "<row><c><v>" + " ".repeat(60 * 1024 * 1024) + "</v></c></row>";
        var tag = "<row a=\"" + "a".repeat(100_000) + "\"/>";
        refused("", "text/csv", 422, "import.empty");
        refused("Reg No\n", "text/csv", 422, "import.empty");
        refused("PK\u0003\u0004 is no archive", XLSX, 415, "import.not-a-table");
        refused(workbook(bomb, ""), 413, "import.too-large");
        refused(workbook(tag, ""), 413, "import.too-large");
        refused(workbook("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>", ""), 413, "import.too-large");
        refused(workbook("<row><c t=\"s\"><v>7</v></c></row>", ""), 415, "import.not-a-table");
        refused(workbook("<row><c", ""), 415, "import.not-a-table");
        refused(archive(Map.of("a.txt", "x")), 415, "import.not-a-table");
        refused(archive(Map.of("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")), 415, "import.not-a-table");
        refused("Reg No,Name\nMH 1,caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), 422, "import.not-unicode");
        refused("Reg No\nMH\u0000 12", "text/csv", 415, "import.not-a-table");
        refused("Reg No\n" + "MH 12 AB 1\n".repeat(20_001), "text/csv", 413, "import.too-many-rows");
        refused("Reg No" + ",".repeat(101) + "\nx", "text/csv", 413, "import.too-large");
        refused("Reg No\n\"" + "x".repeat(20_000), "text/csv", 413, "import.too-large");
        refused(new byte[11 * 1024 * 1024], 413, "body.too-large");
        var utf16 = sent(("\ufeffReg No\tNaam\r\n" + Plates.next() + "\tनाम").getBytes(StandardCharsets.UTF_16LE), "text/csv");
        assertThat(utf16.expect(200).json().get("row_count").asInt()).isEqualTo(1);
        assertThat(sent(("Reg No\n" + "MH 12 AB 1\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8), "text/csv")
                        .expect(200)
                        .json()
                        .get("row_count")
                        .asInt())
                .isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\": \"bus\"}", "{\"kind\": \"plane\", \"text\": \"a\"}", "[]", "{\"text\": \"a\"}", "x"})
    void givenOddBodies_whenPosted_then422(String body) {
        office.post("/api/imports", body).expect(422);
    }

    @Test
    void givenAKey_whenTheSameIsSentTwice_thenOneImport() {
        var body = Map.of("kind", "bus", "text", "Reg No\n" + Plates.next());

        var first = office.post("/api/imports", body, "Idempotency-Key", "paste-1").expect(200).json();
        var second = office.post("/api/imports", body, "Idempotency-Key", "paste-1").expect(200).json();

        assertThat(second.get("id")).isEqualTo(first.get("id"));
    }

    private void refused(String text, String type, int status, String code) {
        assertThat(sent(text.getBytes(StandardCharsets.UTF_8), type).expect(status).code()).isEqualTo(code);
    }

    private void refused(byte[] file, int status, String code) {
        assertThat(sent(file, "application/octet-stream").expect(status).code()).isEqualTo(code);
    }

    private JsonNode pasted(String text) {
        return pasted("bus", text);
    }

    private JsonNode pasted(String kind, String text) {
        return office.post("/api/imports", Map.of("kind", kind, "text", text)).expect(200).json();
    }

    private Answer sent(byte[] file, String type) {
        var request = office.request("/api/imports?kind=bus&name=table")
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        return new Answer(FileCalls.exchange(request, BodyHandlers.ofString()));
    }

    private JsonNode checked(JsonNode batch) {
        return over(office.post(path(batch) + "/check", null).expect(200).json());
    }

    private JsonNode written(JsonNode batch) {
        var checked = checked(batch);
        assertThat(checked.get("wrong_rows").asInt()).isZero();
        var done = over(office.post(path(checked) + "/writing", null).expect(200).json());
        assertThat(done.get("state").asString()).isEqualTo("written");
        return done;
    }

    private JsonNode over(JsonNode batch) {
        var job = "/api/jobs/" + batch.get("job_id").asString();
        var until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            var state = office.get(job).expect(200).json().get("state").asString();
            if (state.equals("done")) return office.get(path(batch)).expect(200).json();
            assertThat(state).isIn("waiting", "running");
            Thread.onSpinWait();
        }
        throw new AssertionError("The job does not end");
    }

    private JsonNode bus(String plate) {
        return found(plate).get(0);
    }

    private JsonNode found(String plate, String... more) {
        return office.get("/api/buses?search=" + plate.replace(" ", "%20") + String.join("", more)).expect(200).json();
    }

    private static String path(JsonNode batch) {
        return "/api/imports/" + batch.get("id").asString();
    }

    private long count(String table) {
        return server.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    private static byte[] workbook(String rows, String shared) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return archive(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"A\" r:id=\"x\"/></sheets></workbook>"
                        .formatted(main, office),
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"x\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst xmlns=\"%s\">%s</sst>".formatted(main, shared),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows)));
    }

    private static byte[] archive(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
