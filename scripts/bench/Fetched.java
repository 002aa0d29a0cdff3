import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * A long answer, and the anonymous memory of the server meanwhile.
 *
 * @param before in bytes, like {@code peak} and {@code after}
 */
record Fetched(double seconds, int bytes, long before, long peak, long after) {

    static Fetched of(String path, SignedIn client, Server server, Optional<Group> group)
            throws IOException, InterruptedException {
        var before = anonymous(server, group);
        var sampler = new Sampler(server.pid(), group);
        var begun = System.nanoTime();
        var bytes = client.get(path).length;
        var seconds = (System.nanoTime() - begun) / 1e9;
        // One look more of the sampler.
        Pause.of(Duration.ofMillis(300));
        var peak = Math.max(sampler.peak().anonymous(), sampler.groupPeak());
        return new Fetched(seconds, bytes, before, peak, anonymous(server, group));
    }

    private static long anonymous(Server server, Optional<Group> group) throws IOException {
        return group.isPresent()
                ? group.get().usage().anonymous()
                : Memory.of(server.pid()).anonymous();
    }

    static Table table(String what) {
        return new Table(what, "s", "KB", "anonymous before MB", "peak MB", "after MB");
    }

    void row(Table table, String what) {
        table.row(
                what,
                Protocol.number(seconds),
                Integer.toString(bytes / 1024),
                Protocol.megabytes(before),
                Protocol.megabytes(peak),
                Protocol.megabytes(after));
    }

    void judge(String what, Protocol protocol) {
        protocol.check(
                peak >> 20 <= Verdict.ANONYMOUS_MB,
                "%s: at most 75 MB anonymous, highest %s MB", what, Protocol.megabytes(peak));
    }
}
