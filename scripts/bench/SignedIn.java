import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Somebody of the office, who asks one thing after the other. */
final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;
    private final String token;

    SignedIn(Server server, String email) throws IOException, InterruptedException {
        this.server = server;
        var request = HttpRequest.newBuilder(address("/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Access.credentials(email, "bench")))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        var found = TOKEN.matcher(answer.body());
        if (!found.find()) throw new IOException("Signing in was refused: " + answer.body());
        token = found.group(1);
    }

    byte[] get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    byte[] post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(2));
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException(answer.uri() + ": " + new String(answer.body()));
        return answer.body();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
