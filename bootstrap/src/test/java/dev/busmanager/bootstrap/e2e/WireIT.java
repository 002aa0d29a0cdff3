package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every address behaves, whatever it is for. */
class WireIT {

    private final TestServer server = TestServer.shared();

    @Test
    void givenAnyAnswer_whenRead_thenItHasANumberAndSafeHeaders() {
        var answer = server.stranger().get("/api/states").expect(401);

        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        var problem = answer.json();
        assertThat(problem.get("type").asString()).isEqualTo("urn:busmanager:problem:access.not-signed-in");
        assertThat(problem.get("code").asString()).isEqualTo("access.not-signed-in");
        assertThat(problem.get("detail").asString()).isEqualTo("Please sign in");
        assertThat(server.stranger().get("/health", "X-Request-Id", "from-the-client").header("X-Request-Id"))
                .isEqualTo("from-the-client");
        assertThat(server.stranger().get("/health", "X-Request-Id", "bad id").header("X-Request-Id"))
                .isNotEqualTo("bad id");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{", "[]", "null", "\"text\"", "{\"email\":{}}", "{\"email\":[1]}", "{\"email\":true,\"password\":\"x\"}",
        "{\"email\":\"a\\u0000@b.in\",\"password\":\"x\"}", "{} trailing", ""
    })
    void givenMisshapenBody_whenSent_thenRefusedWithOneReadableSentence(String body) {
        var answer = server.stranger().post("/api/auth/login", body).expect(422);

        assertThat(answer.json().get("detail").isString()).isTrue();
        assertThat(answer.text()).doesNotContain("Exception", "jackson", "dev.busmanager");
    }

    @Test
    void givenUnknownAddressOrMethod_whenCalled_thenAProblemAnswers() {
        server.stranger().get("/api/nonsense").expect(404);
        server.driver().get("/api/nonsense/deeper").expect(404);
        assertThat(server.driver().delete("/api/states").expect(405).header("Allow")).contains("GET");
        server.driver().send("POST", "/api/auth/login", "x", "Content-Type", "text/plain").expect(422);
    }

    @Test
    void givenBodyOfThirtyMegabytes_whenSent_thenRefusedAndTheServerGoesOn() throws Exception {
        var token = server.office().token();

        assertThat(statusOf(token, "PUT", "/api/settings", "application/json", 30L * 1024 * 1024, false)).isEqualTo(413);
        assertThat(statusOf(token, "PUT", "/api/settings", "application/json", 30L * 1024 * 1024, true)).isEqualTo(413);
        assertThat(statusOf(token, "POST", "/api/upload/expense", "image/png", 60L * 1024 * 1024, false)).isEqualTo(413);

        server.driver().get("/api/auth/me").expect(200);
    }

    /** Whoever waits for its body reads it, all of it, before anybody asks how large it is and who sends it. */
    @Test
    void givenLargeFormOfAStranger_whenItsHeadHasCome_thenRefusedWithoutReadingOn() throws Exception {
        var address = URI.create(server.stranger().base());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("PUT /api/settings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000000\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/accounts?search=a%00b", "/api/registrations?search=%00"})
    void givenCharacterThatNoColumnHolds_whenSearchedFor_thenRefused(String path) {
        var answer = server.office().get(path).expect(422);

        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("search");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("unusable-characters");
    }

    @Test
    void givenQueryThatIsNoText_whenSent_thenRefused() {
        assertThat(server.office().get("/api/accounts?search=%ff").expect(422).code()).isEqualTo("call.misshapen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "x", "1-1-1-1-1"})
    void givenIdThatCannotBeOne_whenItStandsInThePath_thenThereIsNoSuchThing(String id) {
        server.office().get("/api/accounts/" + id).expect(404);
        server.office().post("/api/accounts/" + id + "/deactivation", null).expect(404);
    }

    @Test
    void givenASlashTooMany_whenSomethingIsChanged_thenItMeansTheSame() {
        var office = server.office();
        var made = office.post("//api/buses/", Map.of("registration_number", Plates.next())).expect(200).json();
        var path = "/api//buses/" + made.get("id").asString() + "/";

        office.put(path, Map.of("capacity", 36)).expect(200);
        office.get(path).expect(200);
        office.delete(path).expect(200);
        office.get(path).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "nonsense"})
    void givenWhoAsksForAnythingButJson_whenAnsweredOrRefused_thenItIsJson(String accept) {
        var answered = server.driver().get("/api/states", "Accept", accept).expect(200);
        var refused = server.driver().get("/api/accounts", "Accept", accept).expect(403);

        assertThat(answered.header("Content-Type")).isEqualTo("application/json");
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.code()).isEqualTo("access.not-allowed");
    }

    @Test
    void givenSomethingThatIsNotHttp_whenSent_thenTheAnswerTellsNothingInside() throws Exception {
        var answer = raw("GET /api/states?[]= HTTP/1.1\r\nHost: localhost\r\nX: \u0001\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).doesNotContain("Tomcat", "Exception", "<html");
    }

    @Test
    void givenHealth_whenAsked_thenOnlyTheStatusIsPublic() {
        assertThat(server.stranger().get("/health").expect(200).text()).isEqualTo("{\"status\":\"healthy\"}");
        var details = server.office().get("/api/operations/health").expect(200).json();
        assertThat(details.get("database_version").asString()).isNotBlank();
        assertThat(details.get("missing_changes")).isEmpty();
        assertThat(details.get("disk_free_bytes").asLong()).isPositive();
        assertThat(details.get("last_backup_at").isNull()).isTrue();
    }

    @Test
    void givenTheOffice_whenItAsksForTheSystem_thenVersionsAndSizesAreTold() throws Exception {
        var office = server.office();
        try (var stream = OpenStream.of(office, null)) {
            stream.next();

            var system = office.get("/api/operations/system").expect(200).json();

            assertThat(system.get("java").asString()).startsWith("25");
            assertThat(system.get("postgresql").asString()).matches("\\d+(\\.\\d+)?.*");
            assertThat(system.get("started_at").asString()).endsWith("+05:30");
            assertThat(system.at("/memory/resident_bytes").asLong())
                    .isGreaterThan(system.at("/memory/anonymous_bytes").asLong());
            assertThat(system.at("/memory/heap_max_bytes").asLong())
                    .isGreaterThan(system.at("/memory/heap_used_bytes").asLong());
            assertThat(system.get("database_bytes").asLong()).isGreaterThan(1_000_000);
            assertThat(system.get("files_bytes").isNumber()).isTrue();
            assertThat(system.get("disk_total_bytes").asLong()).isGreaterThan(system.get("disk_free_bytes").asLong());
            assertThat(system.get("open_streams").asInt()).isPositive();
            assertThat(system.get("processors").asInt()).isPositive();
        }
    }

    @Test
    void givenMetricsToken_whenAsked_thenFiguresComeInTheFormatOfPrometheus() {
        try (var measured = TestServer.start(Map.of("BUSMANAGER_METRICS_TOKEN", "a-key-for-prometheus"))) {
            measured.stranger().get("/metrics").expect(401);
            var figures = measured.stranger()
                    .withToken("a-key-for-prometheus")
                    .get("/metrics")
                    .expect(200);

            assertThat(figures.header("Content-Type")).startsWith("text/plain;version=0.0.4");
            assertThat(figures.text().lines().filter(line -> !line.startsWith("#")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches("busmanager_[a-z0-9_]+ -?[0-9.E]+"));
            measured.office().get("/metrics").expect(401);
        }
    }

    @Test
    void givenRotatedSecret_whenOldTokenIsUsed_thenItHoldsUntilTheOldSecretIsGone() {
        var before = "0123456789abcdefghijklmnopqrstuvwxyz-before";
        var after = "zyxwvutsrqponmlkjihgfedcba9876543210-after";
        String token;
        var old = TestServer.start(Map.of("JWT_SECRET", before));
        try (old) {
            token = old.office().token();
        }
        try (var rotated = TestServer.on(old.database(), Map.of("JWT_SECRET", after, "JWT_SECRET_PREVIOUS", before))) {
            rotated.stranger().withToken(token).get("/api/auth/me").expect(200);
            rotated.stranger().signIn("office@example.in", PASSWORD).get("/api/auth/me").expect(200);
        }
        try (var later = TestServer.on(old.database(), Map.of("JWT_SECRET", after))) {
            later.stranger().withToken(token).get("/api/auth/me").expect(401);
        }
    }

    private int statusOf(String token, String method, String path, String type, long bytes, boolean chunked)
            throws IOException {
        var address = URI.create(server.stranger().base());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write("%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                    .formatted(method, path, token, type, chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + bytes)
                    .getBytes(StandardCharsets.US_ASCII));
            // Blanks are valid JSON so far: only their number is wrong.
            var piece = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (long sent = 0; sent < bytes; sent += piece.length) {
                if (chunked) out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                if (chunked) out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            if (chunked) out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return Integer.parseInt(firstLine(socket.getInputStream()).split(" ")[1]);
        }
    }

    private String raw(String request) throws IOException {
        var address = URI.create(server.stranger().base());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) line.append((char) c);
        return line.toString();
    }
}
