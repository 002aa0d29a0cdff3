package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole operator out of his spreadsheets. */
class MovingInIT {

    private static final List<String> TABLES = List.of("bus", "person", "account", "route");

    private final TestServer server = TestServer.start(Map.of());
    private final Client office = server.office();
    private final ImportCalls imports = new ImportCalls(office);

    private final String buses = table(
            200,
            "Bus No\tSeats\tInsurance valid till\tMonthly tax\n",
            i -> "MH 15 MV %04d\t36\t31/12/2027\t1,250.50".formatted(i));
    private final String people = table(
            400,
            "Name\tRole\tMobile\tDL No\tDL valid till\tAddress\n",
            i -> "Driver %d\tDriver\t98230%05d\tMH15 2012%07d\t31/12/2030\tNashik".formatted(i, i, i));
    private final String routes = table(
            300, "Route\tFrom\tTo\tKm\n", i -> "Nashik %d\tMH\tGujarat\t%d".formatted(i, 100 + i));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void givenAWholeOperator_whenPasted_thenAllIsThere_andTheSameAgainChangesNothing() throws Exception {
        try (var screen = OpenStream.of(office, null)) {
            screen.next();

            var written = pastedAndWritten();

            assertThat(written).extracting(batch -> batch.get("new_rows").asInt()).containsExactly(200, 400, 300);
            var job = written.getLast().get("job_id").asString();
            var progress = office.get("/api/jobs/" + job).expect(200).json();
            assertThat(progress.get("done").asInt()).isEqualTo(300);
            assertThat(progress.get("total").asInt()).isEqualTo(300);
            awaitTold(screen, job);
        }
        assertThat(count("pg_class where relname in ('bus', 'person', 'route') and reltuples >= 200"))
                .as("the database knows how many there are")
                .isEqualTo(3);
        var versions = versions();
        var audited = count("audit_entry where feature in ('fleet', 'identity', 'network') and action <> 'signed_in'");

        var again = pastedAndWritten();

        assertThat(again).extracting(batch -> batch.get("unchanged_rows").asInt()).containsExactly(200, 400, 300);
        assertThat(versions()).isEqualTo(versions);
        assertThat(count("audit_entry where feature in ('fleet', 'identity', 'network') and action <> 'signed_in'")).isEqualTo(audited);
    }

    @Test
    void givenOneBadCell_whenPasted_thenNothingIsWrittenAndTheCellIsNamed() {
        var people = this.people.replace("98230%05d".formatted(250), "call him");

        var checked = imports.checked(imports.pasted("person", people));

        assertThat(imports.wrong(checked)).containsExactly("252 2 phone not-a-phone-number");
        var refused = office.post(ImportCalls.path(checked) + "/writing", null).expect(409);
        assertThat(refused.code()).isEqualTo("import.has-wrong-cells");
        assertThat(refused.json().at("/params/row").asInt()).isEqualTo(252);
        assertThat(refused.json().at("/params/column").asString()).isEqualTo("Mobile");
        assertThat(count("person")).as("the administrator").isEqualTo(1);
    }

    private List<JsonNode> pastedAndWritten() {
        return List.of(
                imports.written(imports.pasted("bus", buses)),
                imports.written(imports.pasted("person", people)),
                imports.written(imports.pasted("route", routes)));
    }

    private static void awaitTold(OpenStream screen, String job) throws InterruptedException {
        while (!screen.next().getOrDefault("data", "").contains(job)) Thread.onSpinWait();
    }

    private List<Long> versions() {
        var sums = new ArrayList<Long>();
        for (var table : TABLES)
            sums.add(server.jdbc().sql("select sum(version) from " + table).query(Long.class).single());
        return sums;
    }

    private long count(String what) {
        return server.jdbc().sql("select count(*) from " + what).query(Long.class).single();
    }

    private static String table(int rows, String headings, IntFunction<String> row) {
        return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", headings, ""));
    }
}
