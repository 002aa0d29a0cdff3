import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told of a measurement as it goes on, and which targets were met. */
final class Protocol {

    private final List<String> met = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    void say(String words) {
        System.out.println(words);
        report.append(words).append('\n');
    }

    void check(boolean good, String words, Object... values) {
        (good ? met : missed).add(String.format(Locale.ROOT, words, values));
    }

    /** @return the targets that were missed */
    List<String> end(Options options) throws IOException {
        say("- load after: " + Machine.load() + "\n");
        met.forEach(line -> say("- met: " + line));
        missed.forEach(line -> say("- MISSED: " + line));
        if (options.markdown().isPresent()) Files.writeString(options.markdown().get(), report);
        return missed;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String megabytes(long bytes) {
        return number(bytes / 1048576.0);
    }
}
