package dev.busmanager.bootstrap.e2e;

import dev.busmanager.bootstrap.e2e.Client.Answer;
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
import java.util.UUID;

/** Sending and fetching what is not JSON. */
final class FileCalls {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private FileCalls() {}

    /** As a browser sends a form, with new marks each time. */
    static Answer upload(Client client, String kind, byte[] content, String... headers) {
        var mark = "----form" + UUID.randomUUID();
        return send(client, kind, form(mark, "file", content), "multipart/form-data; boundary=" + mark, headers);
    }

    static byte[] form(String mark, String field, byte[] content) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(ascii("--%s\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n".formatted(mark)));
        form.writeBytes(ascii(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"../../evil.html\"\r\n"
                        + "Content-Type: text/html\r\n\r\n")
                .formatted(mark, field)));
        form.writeBytes(content);
        form.writeBytes(ascii("\r\n--%s--\r\n".formatted(mark)));
        return form.toByteArray();
    }

    static Answer send(Client client, String kind, byte[] body, String contentType, String... headers) {
        var request = client.request("/api/upload/" + kind, headers)
                .setHeader("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return new Answer(exchange(request, BodyHandlers.ofString()));
    }

    static HttpResponse<byte[]> fetch(Client client, String path, String... headers) {
        return exchange(client.request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    /** As a browser opens a link. */
    static HttpResponse<byte[]> open(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) request.headers(headers);
        return exchange(request.build(), BodyHandlers.ofByteArray());
    }

    static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
