import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of ours in its group: with no more of our environment than it needs, and ended by its id. */
record Started(String name, String stopSignal, Process process, Path log) {

    /**
     * To be called from the main thread only: the kernel ends the process when the thread that started it is gone.
     *
     * @param stopSignal what asks it to end
     * @param environment all of it, but for the path
     * @param identity what changes the user, in front of the command
     */
    static Started start(
            String name,
            String stopSignal,
            Optional<Group> group,
            List<String> identity,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Cleanup cleanup)
            throws IOException {
        var words = new ArrayList<String>();
        // Away from our terminal, so that Ctrl-C reaches them through us and in the right order.
        if (Shell.succeeds("setsid", "true")) words.add("setsid");
        words.addAll(identity);
        words.addAll(command);
        var builder = new ProcessBuilder(group.isPresent() ? group.get().around(words) : words);
        builder.environment().keySet().removeIf(key -> !key.equals("PATH"));
        builder.environment().putAll(environment);
        builder.directory(Path.of("/").toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var started = new Started(name, stopSignal, builder.start(), log);
        cleanup.with(started::stop);
        return started;
    }

    /** In front of a command: nothing of ours outlives us, not even a kill -9. */
    static List<String> diesWithUs(String signal) {
        return Shell.succeeds("setpriv", "--pdeathsig", signal, "true")
                ? List.of("setpriv", "--pdeathsig", signal)
                : List.of();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() throws IOException, InterruptedException {
        if (!process.isAlive()) return;
        Shell.succeeds("kill", "-" + stopSignal, Long.toString(process.pid()));
        if (process.waitFor(20, TimeUnit.SECONDS)) return;
        System.err.println(name + " did not stop by itself.");
        process.destroyForcibly();
        process.waitFor(Duration.ofSeconds(20));
    }
}
