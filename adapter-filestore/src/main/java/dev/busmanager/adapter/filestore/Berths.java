package dev.busmanager.adapter.filestore;

import dev.busmanager.domain.file.FileException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where uploads land: a few places, each with its buffers, which are made once and used for ever. */
final class Berths {

    static final int COUNT = 4;

    /** Large enough that a memory card writes at full speed, small enough to have four of them. */
    static final int PIECE = 128 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final BlockingQueue<Berth> free = new ArrayBlockingQueue<>(COUNT, true);

    Berths() {
        for (int i = 0; i < COUNT; i++) free.add(new Berth());
    }

    Berth take() {
        try {
            var berth = free.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (berth == null) throw new FileException.TooManyAtOnce();
            return berth;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new FileException.TooManyAtOnce();
        }
    }

    void giveBack(Berth berth) {
        free.add(berth);
    }

    static final class Berth {

        final byte[] read = new byte[8 * 1024];
        private @Nullable ByteBuffer write;

        /** Empty, and beginning where the disk wants writes to begin. */
        ByteBuffer write(int alignment) {
            if (write == null)
                write = ByteBuffer.allocateDirect(PIECE + alignment).alignedSlice(alignment);
            return write.clear().limit(PIECE);
        }
    }
}
