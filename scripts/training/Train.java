import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the AOT cache of an extracted application: starts the server with a database of its own, uses it as people do,
 * stops it, and lets the JVM write down what it has loaded and linked. Without the cache the server works too, but
 * starts slower and needs about 30 MB more.
 *
 * <pre>java -cp 'APP/lib/*' scripts/training/Train.java APP HOME</pre>
 *
 * APP is the folder with {@code busmanager.jar}, {@code lib}, {@code server.flags}; the cache becomes
 * {@code APP/app.aot}. HOME must not exist; it is removed afterwards. The JVM that runs this program is the one that is
 * trained, and the only one that can use the cache.
 */
final class Train {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

    private final Path app;
    private final Path home;
    private final Path log;
    private final Path draft;

    private Train(Path app, Path home) {
        this.app = app;
        this.home = home;
        log = home.resolve("training.log");
        draft = app.resolve("app.aot.draft");
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            System.err.println("Usage: Train APP HOME");
            System.exit(2);
        }
        // The cache remembers where the jars lie: a relative path could only be used from this very folder.
        var train = new Train(
                Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[1]).toAbsolutePath().normalize());
        try {
            train.run();
        } catch (IOException | IllegalStateException e) {
            System.err.println("The training failed: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectory(home);
        var clearAway = new Thread(this::clearAway);
        Runtime.getRuntime().addShutdownHook(clearAway);
        require("The database was not prepared", java("command.flags", "migrate").start(), LONGEST_START);
        var server = java("server.flags", "serve", "-XX:AOTCacheOutput=" + draft, "-Xlog:aot*=off", "-Xlog:aot=error")
                .start();
        var calls = use(server);
        server.destroy();
        if (!server.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS))
            throw new IllegalStateException("the server did not stop");
        if (!Files.exists(draft)) throw new IllegalStateException("the JVM wrote no cache:\n" + endOfLog());
        var trial = java("server.flags", "--version", "-XX:AOTCache=" + draft, "-XX:AOTMode=on").start();
        require("The cache cannot be used", trial, LONGEST_START);
        Files.move(draft, app.resolve("app.aot"), StandardCopyOption.ATOMIC_MOVE);
        System.out.printf("Trained with %d calls; the cache has %d MB.%n",
                calls, Files.size(app.resolve("app.aot")) / 1024 / 1024);
    }

    private int use(Process server) throws IOException, InterruptedException {
        try {
            var port = await(server, Pattern.compile("listens on http://localhost:(\\d+)"));
            var code = await(server, Pattern.compile("enter the code (\\S+?),"));
            var visit = new Visit(URI.create("http://localhost:" + port), apiDocument());
            visit.begin(code);
            visit.lookAtPages();
            visit.readEverything();
            visit.work();
            return visit.calls();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + endOfLog(), e);
        }
    }

    /** Nothing of the environment that would lead to a real installation. */
    private ProcessBuilder java(String flags, String command, String... more) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + app.resolve(flags)));
        line.addAll(List.of(more));
        line.addAll(List.of("-jar", app.resolve("busmanager.jar").toString(), command));
        var builder = new ProcessBuilder(line)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var environment = builder.environment();
        environment.keySet().retainAll(Set.of("PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "LD_LIBRARY_PATH"));
        environment.put("BUSMANAGER_HOME", home.resolve("data").toString());
        environment.put("BUSMANAGER_PORT", "0");
        environment.put("MALLOC_ARENA_MAX", "1");
        return builder;
    }

    private void require(String otherwise, Process process, Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0)
            throw new IllegalStateException(otherwise + ":\n" + endOfLog());
    }

    private String await(Process server, Pattern line) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < deadline && server.isAlive()) {
            var found = line.matcher(Files.readString(log));
            if (found.find()) return found.group(1);
            Thread.sleep(50);
        }
        throw new IllegalStateException("the server did not start");
    }

    private String endOfLog() throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    private JsonNode apiDocument() throws IOException {
        try (var jar = new JarFile(app.resolve("busmanager.jar").toFile());
                var document = jar.getInputStream(jar.getEntry("openapi.json"))) {
            return JsonMapper.shared().readTree(document);
        }
    }

    /** Also when this program is told to stop. The database ends by itself when the server is gone. */
    private void clearAway() {
        ProcessHandle.current().descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"))
                .forEach(ProcessHandle::destroyForcibly);
        for (var tries = 0; tries < 40 && Files.exists(home); tries++) {
            try (var content = Files.walk(home)) {
                for (var path : content.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
            } catch (IOException | UncheckedIOException _) {
                pause();
            }
        }
        deleteDrafts();
    }

    private void deleteDrafts() {
        try (var drafts = Files.newDirectoryStream(app, "app.aot.draft*")) {
            for (var each : drafts) Files.delete(each);
        } catch (IOException _) {
            // They only take up room, and the next build makes a new folder.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
