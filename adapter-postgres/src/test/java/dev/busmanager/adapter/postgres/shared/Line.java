package dev.busmanager.adapter.postgres.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The cable to a database: while it is cut, nothing goes through and neither end is told. */
final class Line implements AutoCloseable {

    private final DatabaseAddress far;
    private final ServerSocket near;
    private final CopyOnWriteArrayList<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantReadWriteLock cut = new ReentrantReadWriteLock();

    Line(DatabaseAddress far) throws IOException {
        this.far = far;
        near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    DatabaseAddress address() {
        return new DatabaseAddress("localhost", near.getLocalPort(), far.database(), far.user(), far.password());
    }

    void cut() {
        cut.writeLock().lock();
    }

    void mend() {
        cut.writeLock().unlock();
    }

    private void accept() {
        try {
            while (true) {
                var here = near.accept();
                var there = new Socket(far.host(), far.port());
                sockets.add(here);
                sockets.add(there);
                Thread.startVirtualThread(() -> relay(here, there));
                Thread.startVirtualThread(() -> relay(there, here));
            }
        } catch (IOException _) {
            // Closed: the test is over.
        }
    }

    private void relay(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[4096];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                cut.readLock().lock();
                try {
                    out.write(bytes, 0, count);
                    out.flush();
                } finally {
                    cut.readLock().unlock();
                }
            }
        } catch (IOException _) {
            // One end has hung up; closing the streams tells the other.
        }
    }

    @Override
    public void close() {
        try {
            near.close();
            for (var socket : sockets) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
