package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.BodyTooLargeException;
import dev.busmanager.adapter.rest.shared.BodyTooSlowException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body that may be only so large and may take only so long. */
final class BoundedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long most;
    private final long deadline;
    private long read;

    BoundedBody(ServletInputStream body, long most, Duration time) {
        this.body = body;
        this.most = most;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (System.nanoTime() > deadline) throw new BodyTooSlowException();
        int count = body.read(bytes, offset, length);
        if (count > 0) read += count;
        if (read > most) throw new BodyTooLargeException(most);
        return count;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
