import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs, run to their end and never for longer than they may. */
final class Shell {

    private Shell() {}

    /** @throws IOException with what the program said when it failed or took too long */
    static String run(Duration patience, List<String> words) throws IOException {
        return run(patience, new ProcessBuilder(words));
    }

    static String run(Duration patience, String... words) throws IOException {
        return run(patience, List.of(words));
    }

    static String run(Duration patience, ProcessBuilder builder) throws IOException {
        // Into a file: reading from a pipe would wait for a program that hangs.
        var said = Files.createTempFile("busmanager-bench", ".txt");
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            var ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) process.destroyForcibly();
            var text = Files.readString(said).strip();
            if (!ended)
                throw new IOException(builder.command() + " took longer than " + patience.toSeconds() + " s: " + text);
            if (process.exitValue() != 0) throw new IOException(builder.command() + " failed: " + text);
            return text;
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    static boolean succeeds(String... words) {
        try {
            run(Duration.ofSeconds(10), words);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
