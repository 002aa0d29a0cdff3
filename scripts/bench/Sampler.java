import java.io.IOException;
import java.util.Optional;

/** Looks at a process and its group four times a second, and keeps the highest. */
final class Sampler {

    private static final long EVERY_MILLIS = 250;

    private final long pid;
    private final Optional<Group> group;
    private Memory peak = new Memory(0, 0, 0);
    private long groupPeak;

    Sampler(long pid, Optional<Group> group) {
        this.pid = pid;
        this.group = group;
        Thread.ofPlatform().daemon().name("sampler").start(this::watch);
    }

    private void watch() {
        try {
            while (true) {
                look();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (IOException | InterruptedException _) {
            // The process or its group is gone.
        }
    }

    private void look() throws IOException {
        var now = Memory.of(pid);
        var anonymous = group.isPresent() ? group.get().usage().anonymous() : now.anonymous();
        synchronized (this) {
            peak = peak.most(now);
            groupPeak = Math.max(groupPeak, anonymous);
        }
    }

    synchronized Memory peak() {
        return peak;
    }

    /** Anonymous memory of all processes in the group. */
    synchronized long groupPeak() {
        return groupPeak;
    }
}
