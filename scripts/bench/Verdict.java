import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The targets, and which of them were missed. */
final class Verdict {

    static final double ANONYMOUS_MB = 75;
    static final double RATIO = 0.85;

    private final List<String> met = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    static Verdict on(List<Side> sides) throws IOException {
        var verdict = new Verdict();
        for (var side : sides) verdict.judge(side);
        if (sides.size() == 2) verdict.compare(sides.get(0), sides.get(1));
        return verdict;
    }

    List<String> met() {
        return met;
    }

    List<String> missed() {
        return missed;
    }

    private void judge(Side side) throws IOException {
        var anonymous = side.peak().anonymous() / 1048576.0;
        check(anonymous <= ANONYMOUS_MB, "%s: at most 75 MB anonymous, highest %.1f MB", side.name, anonymous);
        if (side.group.isPresent()) {
            var kills = side.group.get().usage().kills();
            check(kills == 0, "%s: no process killed for lack of memory, %d killed", side.name, kills);
        }
        if (side.databaseGroup.isPresent()) {
            var kills = side.databaseGroup.get().usage().kills();
            check(kills == 0, "%s: no process of PostgreSQL killed, %d killed", side.name, kills);
        }
        var outOfMemory = side.logged("OutOfMemoryError");
        check(outOfMemory == 0, "%s: no OutOfMemoryError in the log, %d found", side.name, outOfMemory);
        var errors =
                side.runs().stream().mapToInt(run -> run.tally().errorCount()).sum();
        check(errors == 0, "%s: no errors under load, %d errors", side.name, errors);
        side.oversized.forEach((what, answer) -> check(
                answer.equals("413") || answer.equals("served"), "%s: oversized: %s: %s", side.name, what, answer));
    }

    private void compare(Side limited, Side unlimited) {
        limited.judged.forEach((phase, runs) -> {
            var ratio = ratio(runs, unlimited.judged.get(phase));
            check(ratio >= RATIO, "%s: limited at least 85 %% of unlimited, %.0f %%", phase, ratio * 100);
        });
    }

    /** Runs that followed one another are compared, so that what else the machine does hits both. */
    static double ratio(List<Side.Run> limited, List<Side.Run> unlimited) {
        return median(IntStream.range(0, limited.size())
                .mapToDouble(i -> limited.get(i).tally().perSecond()
                        / unlimited.get(i).tally().perSecond())
                .toArray());
    }

    static double median(double[] values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private void check(boolean good, String words, Object... values) {
        (good ? met : missed).add(String.format(Locale.ROOT, words, values));
    }
}
