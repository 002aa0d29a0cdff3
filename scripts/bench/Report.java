import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** What was found, for people; reads as Markdown as well. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    static String of(String machine, List<Side> sides, Verdict verdict, Options options) throws IOException {
        var report = new Report();
        report.text.append(machine).append('\n');
        report.heading("Memory").memory(sides);
        if (options.collections()) report.heading("Garbage collections").collections(sides);
        report.heading("Judged: median of the runs").judged(sides);
        if (!sides.getFirst().survey.isEmpty())
            report.heading("Every load, one short run each").survey(sides);
        report.heading("Too large").oversized(sides);
        report.heading("Errors").errors(sides);
        report.heading("Targets");
        verdict.met().forEach(line -> report.text.append("- met: ").append(line).append('\n'));
        verdict.missed()
                .forEach(line -> report.text.append("- MISSED: ").append(line).append('\n'));
        return report.text.toString();
    }

    private Report heading(String words) {
        text.append("\n### ").append(words).append("\n\n");
        return this;
    }

    private void memory(List<Side> sides) throws IOException {
        var table = new Table(
                "MB",
                "start s (CPU s)",
                "idle VmRSS / Pss / anon",
                "peak VmRSS / Pss / anon",
                "anon after load",
                "group anon peak",
                "group most",
                "major faults",
                "kills",
                "PostgreSQL anon peak",
                "its group most");
        for (var side : sides) {
            var group = side.group.isPresent() ? side.group.get().usage() : null;
            var database =
                    side.databaseGroup.isPresent() ? side.databaseGroup.get().usage() : null;
            table.row(
                    side.name,
                    number(
                                    "%.1f",
                                    median(
                                            side.starts,
                                            start -> start.startTime().toMillis() / 1e3)) + " ("
                            + number("%.1f", median(side.starts, Server::startCpuSeconds)) + ")",
                    three(side.idle),
                    three(side.peak()),
                    megabytes(side.after.anonymous()),
                    megabytes(side.groupPeak()),
                    group == null ? "-" : megabytes(group.most()),
                    group == null ? "-" : Long.toString(group.majorFaults()),
                    group == null ? "-" : Long.toString(group.kills()),
                    database == null ? "-" : megabytes(side.databasePeak()),
                    database == null ? "-" : megabytes(database.most()));
        }
        text.append(table);
    }

    private void collections(List<Side> sides) throws IOException {
        for (var side : sides)
            text.append("- %s: %d young, %d full, since the first start\n"
                    .formatted(side.name, side.logged("Pause Young"), side.logged("Pause Full")));
    }

    private void judged(List<Side> sides) {
        var table = new Table(
                "load, " + MemoryBench.JUDGED_CONNECTIONS + " connections",
                "side",
                "requests/s",
                "p50 ms",
                "p99 ms",
                "CPU ms each",
                "told to wait",
                "limited/unlimited");
        for (var phase : sides.getFirst().judged.keySet()) {
            for (var side : sides) {
                var runs = side.judged.get(phase);
                var compared = sides.size() == 2 && side == sides.getFirst();
                table.row(
                        phase.toString(),
                        side.name,
                        number("%.0f", median(runs, run -> run.tally().perSecond())),
                        number("%.1f", median(runs, run -> run.tally().millis(0.5))),
                        number("%.1f", median(runs, run -> run.tally().millis(0.99))),
                        number("%.2f", median(runs, Report::cpuMillis)),
                        Integer.toString(runs.stream()
                                .mapToInt(run -> run.tally().busy())
                                .sum()),
                        compared
                                ? number(
                                        "%.0f %%",
                                        Verdict.ratio(runs, sides.get(1).judged.get(phase)) * 100)
                                : "");
            }
        }
        text.append(table);
    }

    private void survey(List<Side> sides) {
        var table =
                new Table("load", "connections", "side", "requests/s", "p50 ms", "p99 ms", "told to wait", "errors");
        for (var phase : sides.getFirst().survey.keySet())
            for (var connections : sides.getFirst().survey.get(phase).keySet())
                for (var side : sides) {
                    var tally = side.survey.get(phase).get(connections).tally();
                    table.row(
                            phase.toString(),
                            connections.toString(),
                            side.name,
                            number("%.0f", tally.perSecond()),
                            number("%.1f", tally.millis(0.5)),
                            number("%.1f", tally.millis(0.99)),
                            Integer.toString(tally.busy()),
                            Integer.toString(tally.errorCount()));
                }
        text.append(table);
    }

    private void oversized(List<Side> sides) {
        for (var side : sides)
            side.oversized.forEach((what, answer) -> text.append("- %s: %s: %s\n".formatted(side.name, what, answer)));
    }

    private void errors(List<Side> sides) {
        for (var side : sides) {
            var sums = new TreeMap<String, Integer>();
            for (var run : side.runs())
                run.tally().errors().forEach((what, count) -> sums.merge(what, count, Integer::sum));
            text.append("- ")
                    .append(side.name)
                    .append(": ")
                    .append(sums.isEmpty() ? "none" : sums)
                    .append('\n');
        }
    }

    private static double cpuMillis(Side.Run run) {
        return run.cpuSeconds() * 1_000 / run.tally().good();
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        return Verdict.median(runs.stream().mapToDouble(figure).toArray());
    }

    private static String three(Memory memory) {
        return String.join(
                " / ", megabytes(memory.resident()), megabytes(memory.proportional()), megabytes(memory.anonymous()));
    }

    private static String megabytes(long bytes) {
        return number("%.0f", bytes / 1048576.0);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
