import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is to be measured, and for how long.
 *
 * @param run of a phase that is judged
 * @param glance of one that is only looked at
 */
record Options(
        Path app,
        Path jdk,
        Path work,
        Duration warmUp,
        Duration run,
        Duration glance,
        int rounds,
        boolean survey,
        Optional<String> database,
        Optional<Path> markdown,
        List<String> javaOptions,
        boolean collections) {

    static final String HELP = """
        Measures the server's memory, once in a group of 100 MB (PostgreSQL: 150 MB) and once without limits.

          --seconds N        length of each judged run (60)
          --warm-up N        load before anything is judged, in seconds (60)
          --rounds N         judged runs of each kind; their median counts (3)
          --quick            --seconds 5 --warm-up 10 --rounds 1
          --no-survey        only what is judged, not every load at 1, 8 and 200 connections
          --database URL     this PostgreSQL (16 or newer) instead of the one that BusManager brings
          --markdown FILE    writes the report there as well
          --work FOLDER      where the programs and data may lie meanwhile (the system's folder for such)
          --gc               counts garbage collections, too; writing them down costs the server a little
          --java-option X    one more option for the server's JVM; may be repeated

        The mixed load is an office's day: 70 % lists, 18 % settings written, 10 % files of the pages (index.html and the
        scripts and styles that it names, in brotli), 2 % sign-ins, and now and then an upload of 10 MB.

        The folder with busmanager.jar, lib, app.aot and server.flags is taken from BUSMANAGER_APP, the JDK from
        JAVA_HOME. Exit code 1 means that a target was missed, 2 that nothing could be measured.
        """;

    static final class Misunderstood extends RuntimeException {
        Misunderstood(String message) {
            super(message);
        }
    }

    static Options read(String[] arguments) {
        var words = new ArrayDeque<>(Arrays.asList(arguments));
        long seconds = 60, warmUp = 60;
        var rounds = 3;
        var survey = true;
        var collections = false;
        var work = Path.of(System.getProperty("java.io.tmpdir"));
        Optional<String> database = Optional.empty();
        Optional<Path> markdown = Optional.empty();
        var javaOptions = new ArrayList<String>();
        while (!words.isEmpty()) {
            var word = words.poll();
            switch (word) {
                case "--seconds" -> seconds = number(word, words.poll());
                case "--warm-up" -> warmUp = number(word, words.poll());
                case "--rounds" -> rounds = (int) number(word, words.poll());
                case "--quick" -> {
                    seconds = 5;
                    warmUp = 10;
                    rounds = 1;
                }
                case "--no-survey" -> survey = false;
                case "--database" -> database = Optional.of(given(word, words.poll()));
                case "--markdown" ->
                    markdown = Optional.of(Path.of(given(word, words.poll())).toAbsolutePath());
                case "--work" -> work = Path.of(given(word, words.poll())).toAbsolutePath();
                case "--gc" -> {
                    collections = true;
                    javaOptions.add("-Xlog:gc");
                }
                case "--java-option" -> javaOptions.add(given(word, words.poll()));
                default -> throw new Misunderstood("Unknown: " + word);
            }
        }
        return new Options(
                folder("BUSMANAGER_APP", null),
                folder("JAVA_HOME", System.getProperty("java.home")),
                work,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                Duration.ofMillis(Math.max(2_000, seconds * 1_000 / 6)),
                rounds,
                survey,
                database,
                markdown,
                List.copyOf(javaOptions),
                collections);
    }

    private static Path folder(String variable, String otherwise) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) value = otherwise;
        if (value == null) throw new Misunderstood(variable + " is not set; ./busmanager bench memory sets it");
        return Path.of(value).toAbsolutePath();
    }

    private static String given(String option, String value) {
        if (value == null) throw new Misunderstood(option + " needs a value");
        return value;
    }

    private static long number(String option, String value) {
        try {
            var number = Long.parseLong(given(option, value));
            if (number > 0) return number;
        } catch (NumberFormatException _) {
            // told below
        }
        throw new Misunderstood(option + " needs a number");
    }
}
