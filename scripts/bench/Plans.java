import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the database says of the statements that it ran: PostgreSQL writes the plan of each into its log. */
final class Plans {

    private static final Pattern TOOK = Pattern.compile("duration: ([0-9.]+) ms  plan:");
    private static final Pattern INDEX = Pattern.compile("(?:using|Index Scan on) (trip_(?!place)\\w+)");
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    /** Which bus, driver or route a text means. */
    private static final Pattern LOOKED_UP =
            Pattern.compile("select id from (bus|person|route) where|with recursive called");

    private final String databaseUrl;
    private final Path log;
    private long from;

    Plans(String databaseUrl, Path log) {
        this.databaseUrl = databaseUrl;
        this.log = log;
    }

    /** From the next connection on. Times of single steps are left out: taking them costs more than many a step. */
    void listen() throws SQLException {
        try (var connection = Registers.connect(databaseUrl);
                var statement = connection.createStatement()) {
            for (var setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_buffers = on",
                    "auto_explain.log_timing = off"))
                statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** What the database does by itself within minutes after so many rows came. */
    void settle() throws SQLException {
        try (var connection = Registers.connect(databaseUrl);
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) trip");
            statement.execute("vacuum (analyze) trip_place");
        }
    }

    void forget() throws IOException {
        from = log.toFile().length();
    }

    /** Of the calls since they were forgotten. */
    DatabaseTime seen() throws IOException {
        var pages = new ArrayList<Double>();
        var counts = new ArrayList<Double>();
        var totals = new ArrayList<Double>();
        var buffers = new ArrayList<Double>();
        var lookedUp = 0.0;
        var lookedUpIn = 0.0;
        var index = "none";
        for (var entry : news().split("(?=\\n[^\\n]*duration: )")) {
            var took = TOOK.matcher(entry);
            if (!took.find()) continue;
            var millis = Double.parseDouble(took.group(1));
            if (entry.contains("sum(t.revenue_in_all)")) totals.add(millis);
            else if (entry.contains("select count(*) from trip t")) counts.add(millis);
            else if (LOOKED_UP.matcher(entry).find()) {
                lookedUp += millis;
                lookedUpIn += buffers(entry);
            } else if (entry.contains("as cycle_position")) {
                pages.add(millis);
                buffers.add(buffers(entry));
                var used = INDEX.matcher(entry.substring(Math.max(0, entry.indexOf("Limit"))));
                if (used.find()) index = used.group(1);
            }
        }
        if (pages.isEmpty() && totals.isEmpty()) throw new IOException("PostgreSQL has told no plan");
        // The totals look up the same once more.
        var calls = Math.max(1, pages.size() + totals.size());
        return new DatabaseTime(
                half(pages) + lookedUp / calls,
                Math.round(half(buffers) + lookedUpIn / calls),
                index,
                half(counts),
                half(totals));
    }

    private static double buffers(String entry) {
        var found = BUFFERS.matcher(entry);
        return found.find() ? number(found.group(1)) + number(found.group(2)) : 0;
    }

    private static double number(String text) {
        return text == null ? 0 : Double.parseDouble(text);
    }

    private String news() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static double half(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElse(0.0);
    }
}
