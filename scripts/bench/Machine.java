import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Where and when it was measured: figures without that mean little. */
final class Machine {

    private Machine() {}

    static String describe(Options options, Disk disk, boolean limited) throws IOException {
        return String.join(
                "\n",
                "- " + LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES) + ", " + processor() + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors, " + memory() + ", Linux "
                        + System.getProperty("os.version") + ", load before: " + load(),
                "- JDK " + jdk(options.jdk()) + "; flags: " + String.join(" ", flags(options.app())),
                "- " + disk.description(),
                "- "
                        + (limited
                                ? Group.version() + ": server 100 MB, PostgreSQL 150 MB, memory and swap"
                                : "NO MEMORY GROUP could be made here: nothing was limited, and only the server's own"
                                        + " memory is judged"),
                "- warm-up %d s, %d judged runs of %d s"
                        .formatted(
                                options.warmUp().toSeconds(),
                                options.rounds(),
                                options.run().toSeconds()),
                "");
    }

    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static String processor() throws IOException {
        return value(Path.of("/proc/cpuinfo"), "model name", System.getProperty("os.arch"));
    }

    private static String memory() throws IOException {
        var kilobytes = value(Path.of("/proc/meminfo"), "MemTotal", "0 kB");
        return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024 + " MB";
    }

    private static String jdk(Path jdk) throws IOException {
        return value(jdk.resolve("release"), "JAVA_RUNTIME_VERSION", "unknown").replace("\"", "");
    }

    private static Stream<String> flagLines(Path app) throws IOException {
        return Files.readAllLines(app.resolve("server.flags")).stream();
    }

    private static Iterable<String> flags(Path app) throws IOException {
        return flagLines(app)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Of the first line that begins with the name, what follows the colon or equals sign. */
    private static String value(Path file, String name, String otherwise) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.split("[:=]", 2)[1].strip())
                    .findFirst()
                    .orElse(otherwise);
        }
    }
}
