import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One connection that asks, waits for the answer, and asks again. */
final class Client {

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final int number;
    private final InetSocketAddress server;
    private final Selector selector;
    private final Answer answer = new Answer();
    private SocketChannel channel;
    private SelectionKey key;
    private Call call;
    private long asked;

    Client(int number, InetSocketAddress server, Selector selector) throws IOException {
        this.number = number;
        this.server = server;
        this.selector = selector;
        connect();
    }

    private void connect() throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    int number() {
        return number;
    }

    boolean waits() {
        return call != null;
    }

    void ask(Call next, Tally tally) throws IOException {
        call = next;
        asked = System.nanoTime();
        answer.begin();
        try {
            send();
        } catch (IOException e) {
            giveUp("send: " + e.getMessage(), tally);
        }
    }

    private void send() throws IOException {
        channel.write(call.parts());
        var complete = !call.parts()[call.parts().length - 1].hasRemaining();
        key.interestOps(complete ? SelectionKey.OP_READ : SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    }

    /** Something came, or can be sent. Afterwards this client may be free for the next question. */
    void proceed(ByteBuffer buffer, Tally tally, long deadline) throws IOException {
        try {
            if (key.isWritable()) send();
            if (key.isReadable()) read(buffer, tally, deadline);
        } catch (IOException e) {
            giveUp(String.valueOf(e.getMessage()), tally);
        }
    }

    private void read(ByteBuffer buffer, Tally tally, long deadline) throws IOException {
        buffer.clear();
        if (channel.read(buffer) < 0) throw new IOException("hung up");
        buffer.flip();
        if (call == null || !answer.take(buffer)) return;
        var now = System.nanoTime();
        tally.answered(call.kind(), answer.status(), now - asked, now <= deadline);
        var unfinished = call.parts()[call.parts().length - 1].hasRemaining();
        call = null;
        // Answered before the question was complete: the rest of it would be taken for the next one.
        if (answer.closes() || unfinished) reconnect();
    }

    void checkPatience(Tally tally) throws IOException {
        if (call != null && System.nanoTime() - asked > PATIENCE_NANOS) giveUp("no answer for 30 s", tally);
    }

    private void giveUp(String why, Tally tally) throws IOException {
        if (call != null) tally.failed(call.kind(), why);
        call = null;
        reconnect();
    }

    private void reconnect() throws IOException {
        close();
        connect();
    }

    void close() throws IOException {
        channel.close();
    }
}
