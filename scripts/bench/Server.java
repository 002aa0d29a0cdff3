import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server under test, from its start to its end. */
final class Server {

    static final String EMAIL = "bench@example.in";
    static final String PASSWORD = "a long bench password";

    /** A start that hangs is as likely as one that is killed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Started process;
    private final int port;
    private final Duration start;
    private final double startCpuSeconds;

    private Server(Started process, int port, Duration start, double startCpuSeconds) {
        this.process = process;
        this.port = port;
        this.start = start;
        this.startCpuSeconds = startCpuSeconds;
    }

    /** Brings the database up to date, with a process of its own as the launcher does. */
    static void migrate(Program program, Path home, String databaseUrl, Path jdk) throws IOException {
        command(program, home, databaseUrl, jdk, PATIENCE, "migrate");
    }

    /** One of the program's commands, beside any server. */
    static void command(
            Program program, Path home, String databaseUrl, Path jdk, Duration patience, String... words)
            throws IOException {
        var command = new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(), "-Xmx128m", "-jar", program.jar().toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment(home, databaseUrl, 0));
        Shell.run(patience, builder);
    }

    static Server start(
            Program program,
            List<String> moreOptions,
            Optional<Group> group,
            Path home,
            String databaseUrl,
            Path log,
            Cleanup cleanup)
            throws IOException {
        var port = Postgres.freePort();
        program.evict();
        var begun = System.nanoTime();
        var process = Started.start(
                "the server",
                "TERM",
                group,
                Started.diesWithUs("KILL"),
                program.command(moreOptions),
                environment(home, databaseUrl, port),
                log,
                cleanup);
        awaitAnswer(process, port, group);
        return new Server(process, port, Duration.ofNanos(System.nanoTime() - begun), cpuSeconds(process.pid()));
    }

    private static Map<String, String> environment(Path home, String databaseUrl, int port) {
        var environment = new HashMap<String, String>();
        environment.put("BUSMANAGER_HOME", home.toString());
        environment.put("BUSMANAGER_PORT", Integer.toString(port));
        environment.put("BUSMANAGER_ADMIN_EMAIL", EMAIL);
        environment.put("BUSMANAGER_ADMIN_PASSWORD", PASSWORD);
        environment.put("DATABASE_URL", databaseUrl);
        environment.put("MALLOC_ARENA_MAX", "1");
        return environment;
    }

    /** The first question needs the database; an answer means that all of it is up. */
    private static void awaitAnswer(Started process, int port, Optional<Group> group) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/first-run"))
                .timeout(Duration.ofSeconds(20))
                .build();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() < deadline) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException _) {
                    // Nobody listens yet.
                } catch (InterruptedException _) {
                    throw new Cleanup.Stopped();
                }
                Pause.millis(10);
            }
        }
        var killed = group.isPresent() ? group.get().usage().kills() + " kills for lack of memory" : "";
        throw new IOException("The server %s. %s%n%s"
                .formatted(
                        process.isAlive()
                                ? "did not answer within " + PATIENCE.toSeconds() + " s"
                                : "ended while starting",
                        killed,
                        Files.readString(process.log())));
    }

    /** What a process has spent so far: on a shared machine a fairer measure than time. */
    static double cpuSeconds(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration startTime() {
        return start;
    }

    double startCpuSeconds() {
        return startCpuSeconds;
    }

    void stop() throws IOException, InterruptedException {
        process.stop();
    }
}
