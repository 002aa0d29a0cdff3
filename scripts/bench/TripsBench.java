import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code ./busmanager bench trips}: what lists of many trips cost, in the memory that was promised. */
final class TripsBench {

    private static final String HELP = """
        Loads fifty buses with 50,000 trips of three years into a database of its own, starts the server in a group of
        100 MB (PostgreSQL: 150 MB), asks for a page of fifty by each filter and has the database say how it found it,
        and fetches 10,000 trips while it watches the memory. Then all of that with 500,000 trips.

          --database URL     this empty PostgreSQL (16 or newer) instead of the one that BusManager brings
          --markdown FILE    writes the report there as well
          --work FOLDER      where the programs and data may lie meanwhile (the system's folder for such)

        Exit code 1 means that a target was missed, 2 that nothing could be measured.
        """;

    private static final long SERVER_LIMIT = 100L << 20;
    private static final long DATABASE_LIMIT = 150L << 20;
    /** The demo brings its own office, so that nobody else is made the first one. */
    private static final String OFFICE = "meera.kulkarni@demo.example";

    private static final int CALLS = 20;
    private static final int STREAMS = 10;
    private static final double PAGE_MS = 10;
    private static final double TIMES = 1.3;
    private static final double GROWTH_MB = 2;
    /** Below that the clock is coarser than what it measures. */
    private static final double LEAST_MS = 1;

    private final Options options;
    private final Cleanup cleanup;
    private final List<String> met = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    private TripsBench(Options options, Cleanup cleanup) {
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
            var bench = new TripsBench(Options.read(arguments), cleanup);
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
        var mark = "trips-" + ProcessHandle.current().pid();
        var group = Group.create(Leftovers.PREFIX + mark, SERVER_LIMIT, cleanup);
        var databaseGroup = Group.create(Leftovers.PREFIX + "postgres-" + mark, DATABASE_LIMIT, cleanup);
        var disk = Disk.prepare(options.work(), group.isPresent(), cleanup);
        Machine.describe(options, disk, group.isPresent())
                .lines()
                .filter(line -> !line.startsWith("- warm-up"))
                .forEach(this::say);
        var program = Program.copy(options.jdk(), options.app(), disk.folder().resolve("program"));
        var postgres = Postgres.unpack(options.app(), disk.folder());
        var few = sized(program, postgres, databaseGroup, group, disk.folder(), 3);
        var many = sized(program, postgres, databaseGroup, group, disk.folder(), 30);
        compare(few, many);
        say("- load after: " + Machine.load() + "\n");
        met.forEach(line -> say("- met: " + line));
        missed.forEach(line -> say("- MISSED: " + line));
        if (options.markdown().isPresent()) Files.writeString(options.markdown().get(), report);
    }

    /** @return by the name of the filter */
    private Map<String, DatabaseTime> sized(
            Program program,
            Postgres postgres,
            Optional<Group> databaseGroup,
            Optional<Group> group,
            Path folder,
            int years)
            throws IOException, InterruptedException, SQLException {
        var name = "of-" + years + "-years";
        var running = postgres.start(name, folder.resolve(name), databaseGroup, cleanup);
        var home = folder.resolve("home-" + name);
        Server.migrate(program, home, running.url(), options.jdk());
        var begun = System.nanoTime();
        Server.command(
                program, home, running.url(), options.jdk(), Duration.ofMinutes(30),
                "demo", "load", "--size=bench", "--years=" + years, "--password=" + Server.PASSWORD);
        var trips = 50_000 * years / 3;
        say("\n### %,d trips, loaded in %.0f s\n".formatted(trips, (System.nanoTime() - begun) / 1e9));
        var plans = new Plans(running.url(), running.process().log());
        plans.listen();
        var server = Server.start(
                program, List.of(), group, home, running.url(), folder.resolve(name + ".log"), cleanup);
        var client = new SignedIn(server, OFFICE);
        var times = pages(client, plans, trips);
        stream(client, server, group, trips);
        server.stop();
        running.process().stop();
        return times;
    }

    private Map<String, DatabaseTime> pages(SignedIn client, Plans plans, int trips)
            throws IOException, InterruptedException, SQLException {
        var filters = new LinkedHashMap<String, String>();
        filters.put("none", "");
        filters.put("a bus", "&bus_id=" + plans.first("bus where registration_number like 'ZZ%'"));
        filters.put("a driver", "&driver_id=" + plans.first("person where phone like '020 5551%'"));
        filters.put("a route", "&route_id=" + plans.first("route where route_name = 'Pune – Karad'"));
        filters.put("a status", "&status=cancelled");
        filters.put("two statuses", "&status=scheduled,in_progress");
        filters.put("a month a year ago", "&from_date=%1$s-01&to_date=%1$s-28".formatted(plans.monthAgo(12)));
        filters.put("a number", "&search=" + plans.numberAgo(12));
        filters.put("the name of a bus", "&search=rajgad%2021");
        filters.put("the name of a driver", "&search=anil");
        filters.put("a town", "&search=satara");
        filters.put("no takings", "&lacking=takings");
        var table = new Table("page of 50 by", "page ms", "count ms", "index", "whole answer ms");
        var times = new LinkedHashMap<String, DatabaseTime>();
        for (var filter : filters.entrySet()) {
            var path = "/api/trips?limit=50" + filter.getValue();
            var answers = new double[CALLS];
            plans.forget();
            for (var i = 0; i < CALLS; i++) {
                var begun = System.nanoTime();
                client.get(path);
                answers[i] = (System.nanoTime() - begun) / 1e6;
            }
            Arrays.sort(answers);
            var time = plans.seen();
            times.put(filter.getKey(), time);
            table.row(
                    filter.getKey(), number(time.page()), number(time.count()), time.index(), number(answers[CALLS / 2]));
            check(
                    time.page() < PAGE_MS,
                    "%,d trips by %s: %.1f ms of database time for a page, at most 10, by %s",
                    trips, filter.getKey(), time.page(), time.index());
        }
        say(table.toString());
        return times;
    }

    private void stream(SignedIn client, Server server, Optional<Group> group, int trips)
            throws IOException, InterruptedException {
        var table = new Table("10,000 of %,d trips".formatted(trips), "s", "KB", "anonymous before MB", "peak MB", "after MB");
        long first = 0;
        for (var i = 1; i <= STREAMS; i++) {
            var before = anonymous(server, group);
            var sampler = new Sampler(server.pid(), group);
            var begun = System.nanoTime();
            var bytes = client.get("/api/trips?limit=10000").length;
            var seconds = (System.nanoTime() - begun) / 1e9;
            Pause.of(Duration.ofMillis(300));
            var peak = Math.max(sampler.peak().anonymous(), sampler.groupPeak());
            if (i == 3) first = peak;
            if (i == 1 || i == STREAMS)
                table.row(
                        i + ". time", number(seconds), Integer.toString(bytes / 1024), megabytes(before), megabytes(peak),
                        megabytes(anonymous(server, group)));
            check(
                    peak >> 20 <= Verdict.ANONYMOUS_MB,
                    "10,000 of %,d trips, %d. time: at most 75 MB anonymous, highest %s MB", trips, i, megabytes(peak));
            if (i == STREAMS)
                check(
                        (peak - first) / 1048576.0 <= GROWTH_MB,
                        "from the third to the tenth time it grows by at most 2 MB, by %.1f", (peak - first) / 1048576.0);
        }
        say("\n" + table);
        if (group.isPresent())
            check(group.get().usage().kills() == 0, "no process killed for lack of memory with %,d trips", trips);
    }

    private void compare(Map<String, DatabaseTime> few, Map<String, DatabaseTime> many) {
        var table = new Table("page of 50 by", "50,000 ms", "500,000 ms", "times");
        for (var filter : few.keySet()) {
            var before = Math.max(few.get(filter).page(), LEAST_MS);
            var after = Math.max(many.get(filter).page(), LEAST_MS);
            table.row(filter, number(few.get(filter).page()), number(many.get(filter).page()), number(after / before));
            check(after / before <= TIMES, "ten times the trips: %.2f times the page by %s", after / before, filter);
        }
        say("\n" + table);
    }

    private static long anonymous(Server server, Optional<Group> group) throws IOException {
        return group.isPresent()
                ? group.get().usage().anonymous()
                : Memory.of(server.pid()).anonymous();
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
