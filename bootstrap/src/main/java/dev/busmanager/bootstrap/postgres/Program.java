package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Runs another program to its end. For those that say little: their output waits in the pipe until they are done. */
final class Program {

    private static final Pattern WHY = Pattern.compile("(?:error|FATAL|PANIC):\\s+(.+)");

    record Outcome(boolean success, String output) {

        /** The line that tells why; tidying up is often reported after it. */
        String complaint() {
            return WHY.matcher(output)
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .or(() -> output.lines()
                            .filter(line -> !line.isBlank())
                            .reduce((_, last) -> last))
                    .orElse("it said nothing");
        }
    }

    private Program() {}

    static Outcome run(ProcessBuilder builder, String input, Duration patience) throws InterruptedException {
        try {
            var process = builder.redirectErrorStream(true).start();
            try (var output = process.getInputStream()) {
                feed(process, input);
                if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    return new Outcome(false, "it took longer than " + patience.toSeconds() + " s");
                }
                return new Outcome(
                        process.exitValue() == 0, new String(output.readAllBytes(), StandardCharsets.UTF_8));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new Outcome(false, String.valueOf(e.getMessage()));
        }
    }

    private static void feed(Process process, String input) {
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It ended before it read everything; its exit code and its output tell why.
        }
    }
}
