import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./busmanager bench trips}: what lists of many trips cost, in the memory that was promised. */
final class TripsBench {

    private static final String HELP = """
        Loads fifty buses with 50,000 trips of three years into a database of its own, starts the server in a group of
        100 MB (PostgreSQL: 150 MB), asks for a page of fifty by each filter and in each order, has the database say how
        it found, counted and summed them, and fetches 10,000 trips while it watches the memory. Then all of that with
        500,000 trips.

          --database URL     this empty PostgreSQL (16 or newer) instead of the one that BusManager brings
          --markdown FILE    writes the report there as well
          --work FOLDER      where the programs and data may lie meanwhile (the system's folder for such)

        Exit code 1 means that a target was missed, 2 that nothing could be measured.
        """;

    /** The demo brings its own office, so that nobody else is made the first one. */
    private static final String OFFICE = "meera.kulkarni@demo.example";

    private static final int FEW_YEARS = 3;
    private static final int MANY_YEARS = 30;
    private static final int CALLS = 20;
    private static final int STREAMS = 10;
    private static final double PAGE_MS = 10;
    private static final double TIMES = 1.3;
    private static final double GROWTH_MB = 2;
    /** Below that the clock is coarser than what it measures. */
    private static final double LEAST_MS = 1;

    private final Options options;
    private final Cleanup cleanup;
    private final Protocol protocol;
    private final Bounds bounds;
    private final Postgres postgres;

    private TripsBench(Options options, Cleanup cleanup, Protocol protocol, Bounds bounds) throws IOException {
        this.options = options;
        this.cleanup = cleanup;
        this.protocol = protocol;
        this.bounds = bounds;
        this.postgres = Postgres.unpack(options.app(), bounds.disk().folder());
    }

    public static void main(String[] arguments) {
        Measuring.run(arguments, HELP, TripsBench::measure);
    }

    private static List<String> measure(Options options, Cleanup cleanup)
            throws IOException, InterruptedException, SQLException {
        var protocol = new Protocol();
        var bench = new TripsBench(options, cleanup, protocol, Bounds.set("trips", options, protocol, cleanup));
        var few = bench.sized(FEW_YEARS);
        var many = bench.sized(MANY_YEARS);
        bench.compare(few, many);
        return protocol.end(options);
    }

    /** @return by the name of what was asked */
    private Map<String, DatabaseTime> sized(int years) throws IOException, InterruptedException, SQLException {
        var folder = bounds.disk().folder();
        var name = "of-" + years + "-years";
        var running = postgres.start(name, folder.resolve(name), bounds.database(), cleanup);
        var home = folder.resolve("home-" + name);
        Server.migrate(bounds.program(), home, running.url(), options.jdk());
        var begun = System.nanoTime();
        Server.command(
                bounds.program(), home, running.url(), options.jdk(), Duration.ofMinutes(30),
                "demo", "load", "--size=bench", "--years=" + years, "--password=" + Server.PASSWORD);
        var trips = "%,d trips".formatted(50_000 * years / 3);
        protocol.say("\n### %s, loaded in %.0f s\n".formatted(trips, (System.nanoTime() - begun) / 1e9));
        var plans = new Plans(running.url(), running.process().log());
        plans.settle();
        plans.listen();
        var server = Server.start(
                bounds.program(), List.of(), bounds.server(), home, running.url(), folder.resolve(name + ".log"), cleanup);
        var client = new SignedIn(server, OFFICE);
        var times = new LinkedHashMap<String, DatabaseTime>();
        pages(client, plans, trips, TripAsks.filters(running.url()), true, times);
        pages(client, plans, trips, TripAsks.orders(), false, times);
        stream(client, server, trips);
        server.stop();
        running.process().stop();
        return times;
    }

    private void pages(
            SignedIn client,
            Plans plans,
            String trips,
            Map<String, String> asks,
            boolean summed,
            Map<String, DatabaseTime> times)
            throws IOException, InterruptedException {
        var table = new Table(
                "page of 50", "page ms", "buffers", "index", "count ms", "totals ms", "whole answer ms");
        for (var ask : asks.entrySet()) {
            var answers = new double[CALLS];
            plans.forget();
            for (var i = 0; i < CALLS; i++) {
                var begun = System.nanoTime();
                client.get("/api/trips?limit=50" + ask.getValue());
                answers[i] = (System.nanoTime() - begun) / 1e6;
            }
            if (summed)
                for (var i = 0; i < CALLS; i++) client.get("/api/trips/totals?" + ask.getValue());
            Arrays.sort(answers);
            var time = plans.seen();
            times.put(ask.getKey(), time);
            table.row(
                    ask.getKey(),
                    Protocol.number(time.page()),
                    Long.toString(time.buffers()),
                    time.index(),
                    Protocol.number(time.count()),
                    summed ? Protocol.number(time.totals()) : "",
                    Protocol.number(answers[CALLS / 2]));
            protocol.check(
                    time.page() < PAGE_MS,
                    "%s, %s: %.1f ms of database time for a page, at most 10, by %s",
                    trips, ask.getKey(), time.page(), time.index());
        }
        protocol.say(table.toString());
    }

    private void stream(SignedIn client, Server server, String trips) throws IOException, InterruptedException {
        var table = Fetched.table("10,000 of " + trips);
        long third = 0;
        for (var i = 1; i <= STREAMS; i++) {
            var fetched = Fetched.of("/api/trips?limit=10000", client, server, bounds.server());
            fetched.judge("10,000 of %s, %d. time".formatted(trips, i), protocol);
            if (i == 3) third = fetched.peak();
            if (i == 1 || i == STREAMS) fetched.row(table, i + ". time");
            if (i == STREAMS)
                protocol.check(
                        (fetched.peak() - third) / 1048576.0 <= GROWTH_MB,
                        "from the third to the tenth time it grows by at most 2 MB, by %.1f",
                        (fetched.peak() - third) / 1048576.0);
        }
        protocol.say("\n" + table);
        bounds.judgeKills(" with " + trips, protocol);
    }

    private void compare(Map<String, DatabaseTime> few, Map<String, DatabaseTime> many) {
        var table = new Table(
                "page of 50", "50,000 ms", "500,000 ms", "times", "50,000 buffers", "500,000 buffers", "times");
        for (var ask : few.keySet()) {
            var before = few.get(ask);
            var after = many.get(ask);
            var times = Math.max(after.page(), LEAST_MS) / Math.max(before.page(), LEAST_MS);
            table.row(
                    ask,
                    Protocol.number(before.page()),
                    Protocol.number(after.page()),
                    Protocol.number(times),
                    Long.toString(before.buffers()),
                    Long.toString(after.buffers()),
                    Protocol.number((double) after.buffers() / before.buffers()));
            protocol.check(times <= TIMES, "ten times the trips: %.2f times the page, %s", times, ask);
        }
        protocol.say("\n" + table);
    }
}
