package dev.busmanager.adapter.filestore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A file that is being written, in large even pieces; only its end is odd. */
final class Part implements AutoCloseable {

    private final Volume volume;
    private final FileChannel channel;
    private final ByteBuffer buffer;
    private long length;

    private Part(Volume volume, FileChannel channel, ByteBuffer buffer) {
        this.volume = volume;
        this.channel = channel;
        this.buffer = buffer;
    }

    static Part create(Path path, Volume volume, ByteBuffer buffer) {
        try {
            return new Part(volume, volume.create(path), buffer);
        } catch (IOException e) {
            throw Volume.failure(e);
        }
    }

    void write(byte[] bytes, int offset, int count) {
        length += count;
        int end = offset + count;
        for (int at = offset; at < end; ) {
            var fits = Math.min(buffer.remaining(), end - at);
            buffer.put(bytes, at, fits);
            at += fits;
            if (!buffer.hasRemaining()) flush();
        }
    }

    /** When this returns, the whole file has survived a power cut. */
    void finish() {
        var odd = buffer.position();
        if (odd > 0) {
            // A direct write has whole blocks; what is too much is cut off again.
            if (volume.direct()) buffer.position(Math.ceilDiv(odd, volume.block()) * volume.block());
            flush();
        }
        try {
            if (channel.size() > length) channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            throw Volume.failure(e);
        }
    }

    private void flush() {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) channel.write(buffer);
        } catch (IOException e) {
            throw Volume.failure(e);
        }
        buffer.clear();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Volume.failure(e);
        }
    }
}
