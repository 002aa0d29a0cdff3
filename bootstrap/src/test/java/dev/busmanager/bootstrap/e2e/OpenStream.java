package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A screen that follows live events, as a browser would with fetch. */
final class OpenStream implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Map<String, String> END = Map.of();

    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Map<String, String>> blocks = new LinkedBlockingQueue<>();

    private OpenStream(HttpResponse<InputStream> response) {
        this.response = response;
        Thread.startVirtualThread(this::read);
    }

    /** Opened when this returns: the first block says where the stream stands. */
    static OpenStream of(Client client, @Nullable String lastSeen) {
        var request = client.request("/api/events", "Accept", "text/event-stream").GET();
        if (lastSeen != null) request.setHeader("Last-Event-ID", lastSeen);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            return new OpenStream(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<InputStream> response() {
        return response;
    }

    /** The fields of the next block, by name. */
    Map<String, String> next() throws InterruptedException {
        var next = blocks.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("something within 10 s").isNotNull().isNotEqualTo(END);
        return next;
    }

    void awaitEnd() throws InterruptedException {
        assertThat(blocks.poll(10, TimeUnit.SECONDS)).as("the end within 10 s").isSameAs(END);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            var block = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!block.isEmpty()) blocks.add(Map.copyOf(block));
                    block.clear();
                } else if (!line.startsWith(":")) {
                    var field = line.split(": ", 2);
                    block.put(field[0], field[1]);
                }
            }
        } catch (IOException _) {
            // Cut off, by this side or the other.
        }
        blocks.add(END);
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
