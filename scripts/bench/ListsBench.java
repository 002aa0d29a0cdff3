import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

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

    private static final int WARM_UP = 50;
    private static final int CALLS = 200;
    private static final double PAGE_MS = 50;
    private static final double MOVING_IN_S = 10;

    private final Protocol protocol;
    private final Bounds bounds;
    private final Server server;
    private final SignedIn client;

    private ListsBench(Protocol protocol, Bounds bounds, Server server, SignedIn client) {
        this.protocol = protocol;
        this.bounds = bounds;
        this.server = server;
        this.client = client;
    }

    public static void main(String[] arguments) {
        Measuring.run(arguments, HELP, ListsBench::measure);
    }

    private static List<String> measure(Options options, Cleanup cleanup)
            throws IOException, InterruptedException, SQLException {
        var protocol = new Protocol();
        var bounds = Bounds.set("lists", options, protocol, cleanup);
        var folder = bounds.disk().folder();
        var database = database(options, bounds, cleanup);
        var home = folder.resolve("home");
        Server.migrate(bounds.program(), home, database, options.jdk());
        var filled = new Table("10,000 rows of", "written in ms");
        Registers.fill(database).forEach((table, millis) -> filled.row(table, Long.toString(millis)));
        var server = Server.start(
                bounds.program(), List.of(), bounds.server(), home, database, folder.resolve("server.log"), cleanup);
        var bench = new ListsBench(protocol, bounds, server, new SignedIn(server, Server.EMAIL));
        bench.lists();
        bench.exports();
        bench.movingIn();
        bench.searches(database);
        protocol.say(filled.toString());
        bounds.judgeKills("", protocol);
        server.stop();
        return protocol.end(options);
    }

    private static String database(Options options, Bounds bounds, Cleanup cleanup) throws IOException {
        if (options.database().isPresent()) return options.database().get();
        var folder = bounds.disk().folder();
        return Postgres.unpack(options.app(), folder)
                .start("postgres", folder.resolve("data"), bounds.database(), cleanup)
                .url();
    }

    /** With the way to the server and back, so that its own time is less. */
    private void lists() throws IOException, InterruptedException {
        var table = new Table(
                "list", "page p50 ms", "p95 ms", "CPU ms each", "search p50 ms", "p95 ms", "CPU ms each");
        for (var list : Registers.LISTS) {
            var page = asked(list.path() + "?limit=50");
            var search = asked(list.path() + "?limit=50&" + list.search());
            table.row(list.name(), page.half(), page.most(), page.cpu(), search.half(), search.most(), search.cpu());
            protocol.check(
                    page.p50 <= PAGE_MS, "%s: a page within 50 ms, half of them within %.1f ms", list.name(), page.p50);
            protocol.check(
                    search.p50 <= PAGE_MS, "%s: a search within 50 ms, half within %.1f ms", list.name(), search.p50);
        }
        protocol.say("\n" + table);
    }

    private record Times(double p50, double p95, double cpuMillis) {

        String half() {
            return Protocol.number(p50);
        }

        String most() {
            return Protocol.number(p95);
        }

        String cpu() {
            return Protocol.number(cpuMillis);
        }
    }

    private Times asked(String path) throws IOException, InterruptedException {
        for (var i = 0; i < WARM_UP; i++) client.get(path);
        var before = Server.cpuSeconds(server.pid());
        var millis = new double[CALLS];
        for (var i = 0; i < CALLS; i++) {
            var begun = System.nanoTime();
            if (client.get(path).length < 100) throw new IOException("Nothing is found: " + path);
            millis[i] = (System.nanoTime() - begun) / 1_000_000.0;
        }
        Arrays.sort(millis);
        var cpu = (Server.cpuSeconds(server.pid()) - before) * 1_000 / CALLS;
        return new Times(millis[CALLS / 2], millis[CALLS * 95 / 100], cpu);
    }

    private void exports() throws IOException, InterruptedException {
        var table = Fetched.table("10,000 rows as");
        for (var list : Registers.EXPORTED)
            for (var format : List.of("xlsx", "csv")) {
                var fetched = Fetched.of(list.path() + "/export?format=" + format, client, server, bounds.server());
                fetched.row(table, list.name() + ", " + format);
                fetched.judge(list.name() + " as " + format, protocol);
            }
        protocol.say(table.toString());
    }

    private void movingIn() throws IOException, InterruptedException {
        var table = new Table("pasted", "rows", "checked in s", "written in s");
        var seconds = new MovingIn(client).measure(table);
        protocol.say(table.toString());
        protocol.check(
                seconds <= MOVING_IN_S, "900 rows are pasted, checked and written within 10 s, in %.1f s", seconds);
    }

    private void searches(String database) throws SQLException {
        var scans = new Table("index", "times read");
        Registers.searchesByIndex(database).forEach((index, times) -> {
            scans.row(index, Long.toString(times));
            protocol.check(times >= CALLS, "searches are answered by %s, read %d times", index, times);
        });
        protocol.say("\n" + scans);
    }
}
