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
                    "auto_explain.log_timing = off"))
                statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
        }
    }

    void forget() throws IOException {
        from = log.toFile().length();
    }

    /** Of the calls since they were forgotten. */
    DatabaseTime seen() throws IOException {
        var pages = new ArrayList<Double>();
        var counts = new ArrayList<Double>();
        var index = "none";
        for (var entry : news().split("(?=\\n[^\\n]*duration: )")) {
            var took = TOOK.matcher(entry);
            if (!took.find()) continue;
            var millis = Double.parseDouble(took.group(1));
            if (entry.contains("select count(*) from trip t")) counts.add(millis);
            if (!entry.contains("select t.* from trip t")) continue;
            pages.add(millis);
            var used = INDEX.matcher(entry.substring(entry.indexOf("Limit")));
            if (used.find()) index = used.group(1);
        }
        return new DatabaseTime(half(pages), half(counts), index);
    }

    private String news() throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static double half(List<Double> times) throws IOException {
        if (times.isEmpty()) throw new IOException("PostgreSQL has told no plan");
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    String first(String which) throws SQLException {
        return one("select id from " + which + " order by id limit 1");
    }

    String monthAgo(int months) throws SQLException {
        return one("select to_char(now() - interval '%d months', 'YYYY-MM')".formatted(months));
    }

    String numberAgo(int months) throws SQLException {
        return one("select trip_number from trip where starts_at > now() - interval '%d months' order by starts_at limit 1"
                .formatted(months));
    }

    private String one(String sql) throws SQLException {
        try (var connection = Registers.connect(databaseUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
