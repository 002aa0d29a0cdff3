import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be taken back at the end, last things first; on Ctrl-C too. */
final class Cleanup {

    interface Step {
        void run() throws Exception;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean closed;

    Cleanup() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "cleanup"));
    }

    /** To be called as soon as there is something to take back. Once the end has begun, it is taken back at once. */
    void with(Step step) {
        if (!keep(step)) {
            perform(step);
            throw new Stopped();
        }
    }

    private synchronized boolean keep(Step step) {
        if (!closed) steps.push(step);
        return !closed;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    void close() {
        for (var step = next(); step != null; step = next()) perform(step);
    }

    private synchronized Step next() {
        closed = true;
        return steps.poll();
    }

    /** One step that fails must not keep the others from being taken. */
    private static void perform(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            System.err.println("While cleaning up: " + e.getMessage());
        }
    }

    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped");
        }
    }
}
