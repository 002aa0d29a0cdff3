import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code ./busmanager bench lists}: what registers of ten thousand rows cost, in the memory that was promised. */
final class ListsBench {

    private static final String HELP = """
        Fills a database of its own with 10,000 rows in each register, starts the server in a group of 100 MB
        (PostgreSQL: 150 MB), asks for the first page and for a part of a word in each list, fetches
        whole lists as xlsx and csv while it watches the memory, and pastes 900 rows more.

          --database URL     this empty PostgreSQL (16 or newer) instead of the one that BusManager brings
          --markdown FILE    writes the report there as well
          --work FOLDER      where the programs and data may lie meanwhile (the system's folder for such)

        Exit code 1 means that a target was missed, 2 that nothing could be measured.
        """;

    private static final long SERVER_LIMIT = 100L << 20;
    private static final long DATABASE_LIMIT = 150L << 20;
    private static final int WARM_UP = 50;
    private static final int CALLS = 200;
    private static final double PAGE_MS = 50;
    private static final double MOVING_IN_S = 10;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final Options options;
    private final Cleanup cleanup;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> met = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private Server server;
    private Optional<Group> group;
    private String token;

    private ListsBench(Options options, Cleanup cleanup) {
        this.options = options;
        this.cleanup = cleanup;
    }

    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        var cleanup = new Cleanup();
        int code;
        try {
            var bench = new ListsBench(Options.read(arguments), cleanup);
            bench.measure();
            bench.missed.forEach(line -> System.err.println("MISSED: " + line));
            code = bench.missed.isEmpty() ? 0 : 1;
        } catch (Options.Misunderstood e) {
            System.err.println(e.getMessage() + "\n\n" + HELP);
            code = 2;
        } catch (Exception e) {
            if (!cleanup.isClosed()) System.err.println("Nothing could be measured: " + e);
            code = 2;
        }
        cleanup.close();
        System.exit(code);
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        Leftovers.sweep(options.work());
        var mark = "lists-" + ProcessHandle.current().pid();
        group = Group.create(Leftovers.PREFIX + mark, SERVER_LIMIT, cleanup);
        var databaseGroup = Group.create(Leftovers.PREFIX + "postgres-" + mark, DATABASE_LIMIT, cleanup);
        var disk = Disk.prepare(options.work(), group.isPresent(), cleanup);
        var machine = Machine.describe(options, disk, group.isPresent());
        machine.lines().filter(line -> !line.startsWith("- warm-up")).forEach(this::say);
        var program = Program.copy(options.jdk(), options.app(), disk.folder().resolve("program"));
        var database = database(disk, databaseGroup);
        var home = disk.folder().resolve("home");
        Server.migrate(program, home, database, options.jdk());
        var filled = new Table("10,000 rows of", "written in ms");
        Registers.fill(database).forEach((table, millis) -> filled.row(table, Long.toString(millis)));
        server = Server.start(
                program, List.of(), group, home, database, disk.folder().resolve("server.log"), cleanup);
        signIn();
        lists();
        exports();
        movingIn();
        var scans = new Table("index", "times read");
        Registers.searchesByIndex(database).forEach((index, times) -> {
            scans.row(index, Long.toString(times));
            check(times >= CALLS, "searches are answered by %s, read %d times", index, times);
        });
        say("\n" + scans);
        say(filled.toString());
        judgeKills();
        say("- load after: " + Machine.load() + "\n");
        met.forEach(line -> say("- met: " + line));
        missed.forEach(line -> say("- MISSED: " + line));
        if (options.markdown().isPresent()) Files.writeString(options.markdown().get(), report);
        server.stop();
    }

    private String database(Disk disk, Optional<Group> databaseGroup) throws IOException {
        if (options.database().isPresent()) return options.database().get();
        return Postgres.unpack(options.app(), disk.folder())
                .start("postgres", disk.folder().resolve("data"), databaseGroup, cleanup)
                .url();
    }

    private void signIn() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Access.credentials(Server.EMAIL, "bench-lists")))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) throw new IOException("Signing in was refused: " + answer.body());
        token = found.group(1);
    }

    /** With the way to the server and back, so that its own time is less. */
    private void lists() throws IOException, InterruptedException {
        var table = new Table(
                "list", "page p50 ms", "p95 ms", "CPU ms each", "search p50 ms", "p95 ms", "CPU ms each");
        for (var list : Registers.LISTS) {
            var page = asked(list.path() + "?limit=50");
            var search = asked(list.path() + "?limit=50&" + list.search());
            table.row(list.name(), page.half(), page.most(), page.cpu(), search.half(), search.most(), search.cpu());
            check(page.p50 <= PAGE_MS, "%s: a page within 50 ms, half of them within %.1f ms", list.name(), page.p50);
            check(search.p50 <= PAGE_MS, "%s: a search within 50 ms, half within %.1f ms", list.name(), search.p50);
        }
        say("\n" + table);
    }

    private record Times(double p50, double p95, double cpuMillis) {

        String half() {
            return number(p50);
        }

        String most() {
            return number(p95);
        }

        String cpu() {
            return number(cpuMillis);
        }
    }

    private Times asked(String path) throws IOException, InterruptedException {
        for (var i = 0; i < WARM_UP; i++) get(path);
        var before = Server.cpuSeconds(server.pid());
        var millis = new double[CALLS];
        for (var i = 0; i < CALLS; i++) {
            var begun = System.nanoTime();
            if (get(path).length < 100) throw new IOException("Nothing is found: " + path);
            millis[i] = (System.nanoTime() - begun) / 1_000_000.0;
        }
        Arrays.sort(millis);
        var cpu = (Server.cpuSeconds(server.pid()) - before) * 1_000 / CALLS;
        return new Times(millis[CALLS / 2], millis[CALLS * 95 / 100], cpu);
    }

    private void exports() throws IOException, InterruptedException {
        var table = new Table("10,000 rows as", "s", "KB", "anonymous before MB", "peak MB", "after MB");
        for (var list : Registers.EXPORTED)
            for (var format : List.of("xlsx", "csv")) {
                var before = anonymous();
                var sampler = new Sampler(server.pid(), group);
                var begun = System.nanoTime();
                var bytes = get(list.path() + "/export?format=" + format).length;
                var seconds = (System.nanoTime() - begun) / 1e9;
                // One look more of the sampler.
                Pause.of(Duration.ofMillis(300));
                var peak = Math.max(sampler.peak().anonymous(), sampler.groupPeak());
                table.row(
                        list.name() + ", " + format,
                        number(seconds),
                        Integer.toString(bytes / 1024),
                        megabytes(before),
                        megabytes(peak),
                        megabytes(anonymous()));
                check(
                        peak >> 20 <= Verdict.ANONYMOUS_MB,
                        "%s as %s: at most 75 MB anonymous, highest %s MB",
                        list.name(), format, megabytes(peak));
            }
        say(table.toString());
    }

    private void movingIn() throws IOException, InterruptedException {
        var table = new Table("pasted", "rows", "checked in s", "written in s");
        var seconds = new MovingIn(client, server.port(), token).measure(table);
        say(table.toString());
        check(seconds <= MOVING_IN_S, "900 rows are pasted, checked and written within 10 s, in %.1f s", seconds);
    }

    private void judgeKills() throws IOException {
        if (group.isEmpty()) return;
        var usage = group.get().usage();
        check(usage.kills() == 0, "no process killed for lack of memory, %d killed", usage.kills());
    }

    private long anonymous() throws IOException {
        return group.isPresent()
                ? group.get().usage().anonymous()
                : Memory.of(server.pid()).anonymous();
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(2))
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(path + ": " + new String(answer.body()));
        return answer.body();
    }

    private void check(boolean good, String words, Object... values) {
        (good ? met : missed).add(String.format(Locale.ROOT, words, values));
    }

    private void say(String words) {
        System.out.println(words);
        report.append(words).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String megabytes(long bytes) {
        return number(bytes / 1048576.0);
    }
}
