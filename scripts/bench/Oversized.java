import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies that are far too large: each must be answered 413, to the end of what is sent, and harm nobody. */
final class Oversized {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private Oversized() {}

    /** What was sent, and what came back. */
    static Map<String, String> send(Access access) {
        var token = access.accounts().getFirst().token();
        var results = new LinkedHashMap<String, String>();
        var login = "POST /api/auth/login";
        var json = "application/json";
        results.put("JSON of 30 MB", send(access, login, token, json, 30, false));
        results.put("JSON of 30 MB in chunks", send(access, login, token, json, 30, true));
        if (access.uploads()) {
            var form = "multipart/form-data; boundary=bench-boundary";
            results.put("upload of 60 MB", send(access, "POST /api/upload/expense", token, form, 60, false));
            results.put("upload of 60 MB in chunks", send(access, "POST /api/upload/expense", token, form, 60, true));
        }
        return results;
    }

    private static String send(
            Access access, String target, String token, String type, int megabytes, boolean inChunks) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), access.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var length = inChunks ? "Transfer-Encoding: chunked" : "Content-Length: " + megabytes * MEGABYTE;
            var head = "%s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                    .formatted(target, token, type, length);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            body(out, type, megabytes, inChunks);
            return status(socket);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static void body(OutputStream out, String type, int megabytes, boolean inChunks) throws IOException {
        var beginning = type.startsWith("multipart")
                ? "--bench-boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF-1.4\n"
                : "{\"email\":\"";
        var piece = new byte[MEGABYTE];
        java.util.Arrays.fill(piece, (byte) 'x');
        for (var number = 0; number < megabytes; number++) {
            var bytes = piece.clone();
            if (number == 0) ByteBuffer.wrap(bytes).put(beginning.getBytes(StandardCharsets.US_ASCII));
            if (inChunks) out.write((Integer.toHexString(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes);
            if (inChunks) out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        if (inChunks) out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String status(Socket socket) throws IOException {
        var answer = new Answer();
        answer.begin();
        var bytes = new byte[64 * 1024];
        while (true) {
            var count = socket.getInputStream().read(bytes);
            if (count < 0) return "hung up without an answer";
            if (answer.take(ByteBuffer.wrap(bytes, 0, count))) return Integer.toString(answer.status());
        }
    }
}
