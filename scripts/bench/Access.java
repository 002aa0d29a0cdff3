import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whom the server lets in, and what it has to offer by now.
 *
 * @param inserts whether settings can be written
 * @param uploads whether files are taken
 * @param files paths of the user interface
 */
record Access(int port, List<Account> accounts, boolean inserts, boolean uploads, List<String> files) {

    record Account(String email, String device, String token) {}

    /** Enough that not even 200 clients at once reach the limit of tries on one account. */
    private static final int ACCOUNTS = 50;

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ASSET = Pattern.compile("(/assets/[^\"\\s]+)");

    static Access prepare(int port) throws IOException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var asker = new Asker(client, port);
            var chief = asker.signIn(Server.EMAIL, "bench-chief");
            // A whole protocol takes longer than a client may be quiet.
            asker.status("PUT", "/api/settings/session_idle_minutes", chief, "{\"value\":\"0\"}");
            var accounts = new ArrayList<Account>();
            for (var number = 1; number <= ACCOUNTS; number++) {
                var email = "bench-" + number + "@example.in";
                asker.create(email, chief);
                accounts.add(asker.signIn(email, "bench-" + number));
            }
            var inserts = asker.status("PUT", "/api/settings/bench_probe", chief, "{\"value\":\"1\"}") != 404;
            // Nothing is sent; what matters is whether anybody is at home.
            var uploads = asker.status("POST", "/api/upload/expense", chief, "") != 404;
            return new Access(port, accounts, inserts, uploads, asker.files());
        } catch (InterruptedException _) {
            throw new Cleanup.Stopped();
        }
    }

    private record Asker(HttpClient client, int port) {

        private HttpResponse<String> ask(String method, String path, String token, String body)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, BodyPublishers.ofString(body));
            if (!body.isEmpty()) request.header("Content-Type", "application/json");
            if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
            return client.send(request.build(), BodyHandlers.ofString());
        }

        int status(String method, String path, Account account, String body) throws IOException, InterruptedException {
            return ask(method, path, account.token(), body).statusCode();
        }

        void create(String email, Account chief) throws IOException, InterruptedException {
            var body = "{\"email\":\"%s\",\"password\":\"%s\",\"full_name\":\"Bench\",\"role\":\"admin\"}"
                    .formatted(email, Server.PASSWORD);
            var answer = ask("POST", "/api/accounts", chief.token(), body);
            // With --database it may be there from an earlier run.
            var made = answer.statusCode() / 100 == 2 || answer.statusCode() == 409;
            if (!made) throw refused("creating an account", answer);
        }

        Account signIn(String email, String device) throws IOException, InterruptedException {
            var answer = ask("POST", "/api/auth/login", "", credentials(email, device));
            var token = TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) throw refused("signing in", answer);
            return new Account(email, device, token.group(1));
        }

        List<String> files() throws IOException, InterruptedException {
            var page = ask("GET", "/", "", "");
            if (page.statusCode() != 200) return List.of();
            var paths = new ArrayList<>(List.of("/"));
            ASSET.matcher(page.body())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .forEach(paths::add);
            return paths;
        }

        private static IOException refused(String what, HttpResponse<String> answer) {
            return new IOException("Refused %s: %d %s".formatted(what, answer.statusCode(), answer.body()));
        }
    }

    static String credentials(String email, String device) {
        return "{\"email\":\"%s\",\"password\":\"%s\",\"device\":\"%s\"}".formatted(email, Server.PASSWORD, device);
    }
}
