import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One of the two that are compared: a server with its PostgreSQL, limited or not, and what was seen of it. */
final class Side {

    /** What came of a load, and what the server's processor time was for it. */
    record Run(Tally tally, double cpuSeconds) {}

    final String name;
    final Optional<Group> group;
    final Optional<Group> databaseGroup;
    final List<Server> starts = new ArrayList<>();
    final Map<Phase, List<Run>> judged = new EnumMap<>(Phase.class);
    /** By number of connections. */
    final Map<Phase, Map<Integer, Run>> survey = new EnumMap<>(Phase.class);

    Map<String, String> oversized = Map.of();
    Memory idle;
    Memory after;

    private final Path folder;
    private final Program program;
    private final Options options;
    private final Cleanup cleanup;
    private final String databaseUrl;
    private Server server;
    private Sampler sampler;
    private Sampler databaseSampler;
    private Access access;

    /** PostgreSQL is ready and its schema in place afterwards. */
    Side(
            String name,
            long limit,
            long databaseLimit,
            Path disk,
            Optional<Postgres> postgres,
            Options options,
            Cleanup cleanup)
            throws IOException {
        this.name = name;
        this.options = options;
        this.cleanup = cleanup;
        this.folder = Files.createDirectories(disk.resolve(name));
        this.program = Program.copy(options.jdk(), options.app(), folder.resolve("program"));
        var suffix = name + "-" + ProcessHandle.current().pid();
        this.group = Group.create(Leftovers.PREFIX + suffix, limit, cleanup);
        if (postgres.isPresent()) {
            this.databaseGroup = Group.create(Leftovers.PREFIX + "postgres-" + suffix, databaseLimit, cleanup);
            var running = postgres.get().start("postgres", folder.resolve("data"), databaseGroup, cleanup);
            this.databaseUrl = running.url();
            if (databaseGroup.isPresent())
                databaseSampler = new Sampler(running.process().pid(), databaseGroup);
        } else {
            this.databaseGroup = Optional.empty();
            this.databaseUrl = options.database().orElseThrow();
        }
        Server.migrate(program, home(), databaseUrl, options.jdk());
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** Anew each time it is called, on files that nobody has in memory. */
    void start() throws IOException, InterruptedException {
        if (server != null) server.stop();
        server = Server.start(program, options.javaOptions(), group, home(), databaseUrl, log(), cleanup);
        starts.add(server);
        sampler = new Sampler(server.pid(), group);
    }

    void rest(Duration time) throws IOException {
        Pause.of(time);
        idle = Memory.of(server.pid());
    }

    void prepare() throws IOException {
        access = Access.prepare(server.port());
    }

    Access access() {
        return access;
    }

    Run run(Phase phase, int connections, Duration time) throws IOException {
        var before = Server.cpuSeconds(server.pid());
        var tally = new Load(server.port(), new Questions(access).of(phase)).run(connections, time);
        if (!server.isAlive()) throw new IOException("The " + name + " server died under load: " + phase);
        var run = new Run(tally, Server.cpuSeconds(server.pid()) - before);
        dropUploads();
        return run;
    }

    void judge(Phase phase, int connections, Duration time) throws IOException {
        judged.computeIfAbsent(phase, _ -> new ArrayList<>()).add(run(phase, connections, time));
    }

    void survey(Phase phase, int connections, Duration time) throws IOException {
        survey.computeIfAbsent(phase, _ -> new TreeMap<>()).put(connections, run(phase, connections, time));
    }

    void sendOversized() throws IOException {
        oversized = Oversized.send(access);
        var afterwards = run(Phase.ME, 8, Duration.ofSeconds(2)).tally();
        oversized.put(
                "calls afterwards",
                afterwards.good() > 0 && afterwards.errorCount() == 0 ? "served" : "failed: " + afterwards.errors());
    }

    void finish() throws IOException, InterruptedException {
        after = Memory.of(server.pid());
        server.stop();
    }

    Memory peak() {
        return sampler.peak();
    }

    /** Of all in the server's group. */
    long groupPeak() {
        return sampler.groupPeak();
    }

    long databasePeak() {
        return databaseSampler == null ? 0 : databaseSampler.groupPeak();
    }

    /** How many lines of the log contain this. */
    long logged(String words) throws IOException {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains(words)).count();
        }
    }

    /** All loads together. */
    List<Run> runs() {
        var all = new ArrayList<Run>();
        judged.values().forEach(all::addAll);
        survey.values().forEach(runs -> all.addAll(runs.values()));
        return all;
    }

    /** The disk is not endless; who was sent them does not read them again. */
    private void dropUploads() throws IOException {
        var uploads = home().resolve("uploads");
        if (!Files.isDirectory(uploads)) return;
        Shell.run(Duration.ofMinutes(1), "find", uploads.toString(), "-type", "f", "-size", "+1024k", "-delete");
    }
}
