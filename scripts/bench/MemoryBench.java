import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code ./busmanager bench memory}: does the server hold what it promises in 100 MB? */
final class MemoryBench {

    static final int JUDGED_CONNECTIONS = 32;

    private static final long SERVER_LIMIT = 100L << 20;
    private static final long DATABASE_LIMIT = 150L << 20;
    private static final int[] CONNECTIONS = {1, 8, 32, 200};
    private static final Duration REST = Duration.ofSeconds(5);

    private final Options options;
    private final Cleanup cleanup;
    private final List<Side> sides = new ArrayList<>();

    private MemoryBench(Options options, Cleanup cleanup) {
        this.options = options;
        this.cleanup = cleanup;
    }

    public static void main(String[] arguments) {
        Measuring.run(
                arguments,
                Options.HELP,
                (options, cleanup) -> new MemoryBench(options, cleanup).measure().missed());
    }

    private Verdict measure() throws IOException, InterruptedException {
        Leftovers.sweep(options.work());
        var limited = canLimit();
        var disk = Disk.prepare(options.work(), limited, cleanup);
        prepare(disk, limited);
        var machine = Machine.describe(options, disk, limited);
        System.out.println(machine);
        say("This takes about %d minutes.", 1 + estimate().toMinutes());
        start();
        for (var side : sides) {
            say("%s: warming up", side.name);
            side.run(Phase.MIXED, JUDGED_CONNECTIONS, options.warmUp());
        }
        for (var phase : Phase.values()) {
            var obstacle = phase.obstacle(sides.getFirst().access());
            if (obstacle != null) say("Left out: %s, for %s.", phase, obstacle);
        }
        judge();
        if (options.survey()) survey();
        for (var side : sides) side.sendOversized();
        Pause.of(REST);
        for (var side : sides) side.finish();
        var verdict = Verdict.on(sides);
        var report = Report.of(machine, sides, verdict, options);
        System.out.println("\n" + report);
        if (options.markdown().isPresent()) Files.writeString(options.markdown().get(), report);
        return verdict;
    }

    private void prepare(Disk disk, boolean limited) throws IOException {
        var postgres = options.database().isPresent()
                ? Optional.<Postgres>empty()
                : Optional.of(Postgres.unpack(options.app(), disk.folder()));
        if (limited) sides.add(side("limited", SERVER_LIMIT, DATABASE_LIMIT, disk, postgres));
        else
            System.err.println("WARNING: no memory group can be made here (root and a memory controller are needed):"
                    + " the server runs without a limit, and only its own memory is judged.");
        sides.add(side("unlimited", 0, 0, disk, postgres));
    }

    private Side side(String name, long limit, long databaseLimit, Disk disk, Optional<Postgres> postgres)
            throws IOException {
        return new Side(name, limit, databaseLimit, disk.folder(), postgres, options, cleanup);
    }

    private boolean canLimit() {
        var name = Leftovers.PREFIX + "probe-" + ProcessHandle.current().pid();
        return Group.create(name, SERVER_LIMIT, cleanup).isPresent();
    }

    private void start() throws IOException, InterruptedException {
        for (var round = 1; round <= options.rounds(); round++) {
            for (var side : sides) {
                side.start();
                say(
                        "%s: first answer after %d ms",
                        side.name, side.starts.getLast().startTime().toMillis());
            }
        }
        for (var side : sides) {
            side.rest(REST);
            side.prepare();
        }
    }

    /** In turns, so that whatever else the machine does hits both alike. */
    private void judge() throws IOException {
        for (var round = 1; round <= options.rounds(); round++)
            for (var phase : phases())
                if (phase.judged())
                    for (var side : sides) {
                        side.judge(phase, JUDGED_CONNECTIONS, options.run());
                        tell(
                                "round " + round,
                                side,
                                phase,
                                JUDGED_CONNECTIONS,
                                side.judged.get(phase).getLast());
                    }
    }

    private void survey() throws IOException {
        for (var connections : CONNECTIONS)
            for (var phase : phases()) {
                if (phase.judged() && connections == JUDGED_CONNECTIONS) continue;
                for (var side : sides) {
                    side.survey(phase, connections, options.glance());
                    tell(
                            "survey",
                            side,
                            phase,
                            connections,
                            side.survey.get(phase).get(connections));
                }
            }
    }

    private List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> sides.getFirst().access() == null
                        || phase.obstacle(sides.getFirst().access()) == null)
                .toList();
    }

    private Duration estimate() {
        var judged = options.run()
                .multipliedBy(options.rounds()
                        * phases().stream().filter(Phase::judged).count());
        var glances = options.survey() ? phases().size() * CONNECTIONS.length - 4L : 0;
        return options.warmUp()
                .plus(judged)
                .plus(options.glance().multipliedBy(glances))
                .plusSeconds(40)
                .multipliedBy(sides.size());
    }

    private static void tell(String when, Side side, Phase phase, int connections, Side.Run run) {
        var tally = run.tally();
        say(
                "%-8s %-9s %-16s %3d connections %7.0f/s  p50 %6.1f ms  p99 %7.1f ms  anon %3d MB  %s%s",
                when,
                side.name,
                phase,
                connections,
                tally.perSecond(),
                tally.millis(0.5),
                tally.millis(0.99),
                side.peak().anonymous() >> 20,
                tally.busy() > 0 ? tally.busy() + " told to wait " : "",
                tally.errors().isEmpty() ? "" : tally.errors());
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(java.util.Locale.ROOT, words, values));
    }
}
