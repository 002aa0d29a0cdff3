import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;

/** What the clients ask, ready for the wire. */
final class Questions {

    /** As large as a file may be. */
    private static final int UPLOAD_BYTES = 10 * 1024 * 1024;
    /** Bounds what lands on the disk: 2 GB in one run. */
    private static final int MOST_UPLOADS = 200;

    private static final String BOUNDARY = "bench-boundary";
    private static final int PDF_HEAD_BYTES = 64;
    private static final ByteBuffer PDF = pdf();

    private final Access access;
    private final Random random = new Random(42);
    private int uploads;
    private long number;

    Questions(Access access) {
        this.access = access;
    }

    IntFunction<Call> of(Phase phase) {
        return switch (phase) {
            case LIST -> this::list;
            case INSERT -> this::insert;
            case SIGN_IN -> this::signIn;
            case MIXED -> this::mixed;
            case ME -> client -> get("me", "/api/auth/me", client);
            case STATIC -> client -> file();
            case UPLOAD -> client -> uploads < MOST_UPLOADS ? upload(client) : null;
        };
    }

    /** As the help text says. */
    private Call mixed(int client) {
        var draw = random.nextDouble() * 100;
        if (draw < 2) return signIn(client);
        if (draw < 20 && access.inserts()) return insert(client);
        if (draw >= 20 && draw < 30 && !access.files().isEmpty()) return file();
        if (draw >= 30 && draw < 30.25 && access.uploads() && uploads < MOST_UPLOADS) return upload(client);
        return list(client);
    }

    private Call list(int client) {
        return get("list", "/api/states", client);
    }

    private Call insert(int client) {
        number++;
        return Call.of(
                "insert",
                request("PUT", "/api/settings/bench_" + client, client)
                        + "Idempotency-Key: " + UUID.randomUUID() + "\r\n"
                        + body("{\"value\":\"" + number + "\",\"description\":\"Written by the bench\"}"));
    }

    private Call signIn(int client) {
        var account = account(client);
        return Call.of(
                "sign-in",
                "POST /api/auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + body(Access.credentials(account.email(), account.device())));
    }

    private Call file() {
        var path = access.files().get((int) (number++ % access.files().size()));
        return Call.of("file", "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br, gzip\r\n\r\n");
    }

    private Call upload(int client) {
        uploads++;
        var before = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n"
                // Each file is another one.
                + "%%PDF-1.4\n%%%-" + (PDF_HEAD_BYTES - 11) + "s\n";
        before = before.formatted(UUID.randomUUID());
        var after = "\r\n--" + BOUNDARY + "--\r\n";
        var length = before.length() + PDF.remaining() + after.length();
        var head = request("POST", "/api/upload/expense", client)
                + "Content-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n"
                + "Content-Length: " + length + "\r\n\r\n";
        return Call.of("upload", head + before, PDF, after);
    }

    private static ByteBuffer pdf() {
        var bytes = ByteBuffer.allocateDirect(UPLOAD_BYTES - PDF_HEAD_BYTES);
        var noise = new byte[bytes.capacity()];
        new Random(7).nextBytes(noise);
        return bytes.put(noise).flip();
    }

    private Call get(String kind, String path, int client) {
        return Call.of(kind, request("GET", path, client) + "\r\n");
    }

    private String request(String method, String path, int client) {
        return method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + account(client).token() + "\r\n";
    }

    private static String body(String json) {
        return "Content-Type: application/json\r\nContent-Length: " + json.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + json;
    }

    private Access.Account account(int client) {
        return access.accounts().get(client % access.accounts().size());
    }
}
