import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Any number of clients on one thread, so that the load costs as little as possible of the processors that the server
 * needs. Each asks its next question as soon as it has its answer.
 */
final class Load {

    /** For those who still wait when the time is over. */
    private static final long LAST_ANSWERS_NANOS = Duration.ofSeconds(40).toNanos();

    private static final long BETWEEN_CHECKS_NANOS = Duration.ofMillis(500).toNanos();

    private final InetSocketAddress server;
    private final IntFunction<Call> questions;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(128 * 1024);
    private final Tally tally = new Tally();
    private final List<Client> clients = new ArrayList<>();
    private long deadline;
    private boolean exhausted;
    private long lastCheck;

    /** @param questions the next one of the client with that number; null when that was all */
    Load(int port, IntFunction<Call> questions) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        this.questions = questions;
    }

    Tally run(int connections, Duration time) throws IOException {
        try (var selector = Selector.open()) {
            for (var number = 0; number < connections; number++) clients.add(new Client(number, server, selector));
            var begun = System.nanoTime();
            deadline = begun + time.toNanos();
            for (var client : clients) askNext(client);
            while (goesOn() || anyWaits() && System.nanoTime() < deadline + LAST_ANSWERS_NANOS) turn(selector);
            tally.ended(Duration.ofNanos(Math.min(System.nanoTime(), deadline) - begun));
            return tally;
        } finally {
            for (var client : clients) client.close();
        }
    }

    private boolean goesOn() {
        return !exhausted && System.nanoTime() < deadline;
    }

    private boolean anyWaits() {
        return clients.stream().anyMatch(Client::waits);
    }

    private void turn(Selector selector) throws IOException {
        selector.select(this::proceed, 100);
        if (System.nanoTime() - lastCheck < BETWEEN_CHECKS_NANOS) return;
        lastCheck = System.nanoTime();
        for (var client : clients) {
            client.checkPatience(tally);
            askNext(client);
        }
    }

    private void proceed(SelectionKey key) {
        var client = (Client) key.attachment();
        try {
            client.proceed(buffer, tally, deadline);
            askNext(client);
        } catch (IOException e) {
            // Not even a new connection: there is no server any more.
            throw new UncheckedIOException(e);
        }
    }

    private void askNext(Client client) throws IOException {
        if (client.waits() || !goesOn()) return;
        var question = questions.apply(client.number());
        if (question == null) exhausted = true;
        else client.ask(question, tally);
    }
}
