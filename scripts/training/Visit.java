import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a clerk does on a day, in short. An unexpected answer is told, but only the beginning must succeed. */
final class Visit {

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
        get("/api/house", DONE);
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
