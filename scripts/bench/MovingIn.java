import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A whole operator out of his spreadsheets: each table is pasted, checked and written, one after the other. */
final class MovingIn {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final SignedIn client;

    MovingIn(SignedIn client) {
        this.client = client;
    }

    private record Sheet(String kind, int rows, String text) {}

    private static List<Sheet> sheets() {
        return List.of(
                sheet("bus", 200, "Bus No\tSeats\tInsurance valid till\tMonthly tax",
                        i -> "GJ 15 MV %04d\t36\t31/12/2031\t1,250.50".formatted(i)),
                sheet("person", 400, "Name\tRole\tMobile\tDL No\tDL valid till\tAddress",
                        i -> "Mover %d\tDriver\t97230%05d\tGJ15 2012%07d\t31/12/2031\tNashik".formatted(i, i, i)),
                sheet("route", 300, "Route\tFrom\tTo\tKm", i -> "Moved %d\tMH\tGujarat\t%d".formatted(i, 100 + i)));
    }

    private static Sheet sheet(String kind, int rows, String headings, IntFunction<String> row) {
        return new Sheet(
                kind, rows, IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", headings + "\n", "")));
    }

    /** @return the seconds that all of it took */
    double measure(Table table) throws IOException, InterruptedException {
        var all = 0.0;
        for (var sheet : sheets()) {
            var begun = System.nanoTime();
            var text = sheet.text().replace("\t", "\\t").replace("\n", "\\n");
            var batch = post("/api/imports", "{\"kind\":\"%s\",\"text\":\"%s\"}".formatted(sheet.kind(), text));
            var path = "/api/imports/" + member(batch, "id");
            awaitEnd(member(post(path + "/check", ""), "job_id"));
            var checked = System.nanoTime();
            awaitEnd(member(post(path + "/writing", ""), "job_id"));
            var done = System.nanoTime();
            var kept = get(path);
            if (!kept.contains("\"new_rows\":" + sheet.rows())) throw new IOException("Not all were written: " + kept);
            table.row(sheet.kind(), Integer.toString(sheet.rows()), seconds(checked - begun), seconds(done - checked));
            all += (done - begun) / 1e9;
        }
        return all;
    }

    private void awaitEnd(String job) throws IOException, InterruptedException {
        while (true) {
            var state = member(get("/api/jobs/" + job), "state");
            if (state.equals("done")) return;
            if (!state.equals("waiting") && !state.equals("running")) throw new IOException("The job is " + state);
            Pause.of(LOOK);
        }
    }

    private static String member(String json, String name) throws IOException {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) throw new IOException("No " + name + " in " + json);
        return found.group(1);
    }

    private String get(String path) throws IOException, InterruptedException {
        return new String(client.get(path), StandardCharsets.UTF_8);
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        return new String(client.post(path, body), StandardCharsets.UTF_8);
    }

    private static String seconds(long nanos) {
        return Protocol.number(nanos / 1e9);
    }
}
