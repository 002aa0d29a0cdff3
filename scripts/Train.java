import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the AOT cache of an extracted application: starts the server with a database of its own, uses it as people do,
 * stops it, and lets the JVM write down what it has loaded and linked. Without the cache the server works too, but
 * starts slower and needs about 30 MB more.
 *
 * <pre>java -cp 'APP/lib/*' scripts/Train.java APP HOME</pre>
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

    /** What a clerk does on a day, in short. An unexpected answer is told, but only the beginning must succeed. */
    private static final class Visit {

        private static final String EMAIL = "training@example.in";
        private static final String PASSWORD = "a password for training";
        private static final Predicate<Integer> ANY = status -> status < 500;
        private static final Predicate<Integer> DONE = status -> status / 100 == 2;
        private static final byte[] PICTURE = Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
                        + "kJggg==");

        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        private final URI server;
        private final JsonNode api;
        private String token = "none";
        private int calls;

        Visit(URI server, JsonNode api) {
            this.server = server;
            this.api = api;
        }

        int calls() {
            return calls;
        }

        void begin(String code) throws IOException, InterruptedException {
            get("/api/auth/me", status -> status == 401);
            get("/api/first-run", DONE);
            must(send("POST", "/api/first-run", """
                    {"code": "%s", "email": "%s", "password": "%s", "full_name": "Training"}"""
                    .formatted(code, EMAIL, PASSWORD), DONE));
            send("POST", "/api/auth/login", """
                    {"email": "%s", "password": "not this one"}""".formatted(EMAIL), status -> status == 401);
            signIn();
            must(get("/api/auth/me", DONE));
        }

        private void signIn() throws IOException, InterruptedException {
            var answer = must(send("POST", "/api/auth/login", """
                    {"email": "%s", "password": "%s", "device": "training"}""".formatted(EMAIL, PASSWORD), DONE));
            token = JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
        }

        void lookAtPages() throws IOException, InterruptedException {
            var page = get("/", ANY);
            get("/admin/buses", ANY);
            get("/api/there-is-no-such-thing", ANY);
            var asset = Pattern.compile("(?:src|href)=\"(/[^\"]+)\"")
                    .matcher(new String(page.body(), StandardCharsets.UTF_8));
            while (asset.find()) get(asset.group(1), DONE);
        }

        /** All lists and reports of the API document, so that a new feature is trained without a line here. */
        void readEverything() throws IOException, InterruptedException {
            for (var path : api.path("paths").properties()) {
                if (path.getValue().has("get") && !path.getKey().contains("{") && !path.getKey().endsWith("/events"))
                    get(path.getKey(), ANY);
            }
            get("/api/accounts?limit=2&offset=1", ANY);
            get("/metrics", ANY);
        }

        void work() throws IOException, InterruptedException {
            var driver = """
                    {"email": "driver@example.in", "password": "%s", "full_name": "Driver", "role": "driver"}"""
                    .formatted(PASSWORD);
            send("POST", "/api/accounts", driver, DONE, "Idempotency-Key", "training-1");
            send("POST", "/api/accounts", driver, DONE, "Idempotency-Key", "training-1");
            send("POST", "/api/accounts", "{\"email\": 1}", status -> status == 422);
            send("PUT", "/api/settings", """
                    {"settings": [{"key": "company_name", "value": "Training"}]}""", DONE);
            upload("/api/upload/logo");
            upload("/api/upload/expense");
            listen();
            send("POST", "/api/auth/renewal", "{}", DONE);
            send("POST", "/api/auth/sign-out", "{}", DONE);
            signIn();
        }

        private void upload(String path) throws IOException, InterruptedException {
            var body = new ByteArrayOutputStream();
            body.writeBytes("""
                    --training\r
                    Content-Disposition: form-data; name="file"; filename="picture.png"\r
                    Content-Type: image/png\r
                    \r
                    """.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(PICTURE);
            body.writeBytes("\r\n--training--\r\n".getBytes(StandardCharsets.UTF_8));
            var request = request(path)
                    .header("Content-Type", "multipart/form-data; boundary=training")
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                    .build();
            var answer = send(request, DONE);
            if (DONE.test(answer.statusCode()))
                get("/api" + JsonMapper.shared().readTree(answer.body()).path("url").asString(), ANY);
        }

        /** The stream of events has no end: its beginning is enough. */
        private void listen() throws IOException, InterruptedException {
            calls++;
            client.send(request("/api/events").build(), BodyHandlers.ofInputStream()).body().close();
        }

        private HttpResponse<byte[]> get(String path, Predicate<Integer> expected)
                throws IOException, InterruptedException {
            return send(request(path).header("Accept-Encoding", "br, gzip").build(), expected);
        }

        private HttpResponse<byte[]> send(
                String method, String path, String json, Predicate<Integer> expected, String... headers)
                throws IOException, InterruptedException {
            var request = request(path)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(json));
            if (headers.length > 0) request.headers(headers);
            return send(request.build(), expected);
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(server.resolve(path))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token);
        }

        private HttpResponse<byte[]> send(HttpRequest request, Predicate<Integer> expected)
                throws IOException, InterruptedException {
            calls++;
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (!expected.test(answer.statusCode()))
                System.err.printf("Training: %s %s answered %d%n",
                        request.method(), request.uri().getPath(), answer.statusCode());
            return answer;
        }

        private static HttpResponse<byte[]> must(HttpResponse<byte[]> answer) {
            if (DONE.test(answer.statusCode())) return answer;
            throw new IllegalStateException("%s answered %d %s".formatted(
                    answer.uri(), answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
    }
}
