package dev.busmanager.adapter.filestore;

import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A process of its own that receives files, to be killed or kept short of memory. */
final class Receiver {

    private Receiver() {}

    public static void main(String[] arguments) throws Exception {
        var store = FolderOfFilesTest.opened(Path.of(arguments[0]), Clock.systemUTC());
        var count = Integer.parseInt(arguments[1]);
        var millisPerPiece = Integer.parseInt(arguments[2]);
        try (var uploads = Executors.newFixedThreadPool(count)) {
            var all = IntStream.range(0, count)
                    .mapToObj(number -> uploads.submit(() -> {
                        try (var file = store.receive(Folder.REPAIRS, () -> new Photo(millisPerPiece))) {
                            store.keep(file, "repairs/%d.png".formatted(number));
                        }
                        return number;
                    }))
                    .toList();
            for (var upload : all) upload.get();
        }
    }

    /** Ten megabytes that exist nowhere at once. */
    private static final class Photo extends InputStream {

        private final byte[] head = Pictures.png(800, 600);
        private final int millisPerPiece;
        private long left = 10 * 1024 * 1024;

        Photo(int millisPerPiece) {
            this.millisPerPiece = millisPerPiece;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left == 0) return -1;
            if (left == 10 * 1024 * 1024) System.arraycopy(head, 0, bytes, offset, head.length);
            var count = (int) Math.min(length, left);
            left -= count;
            try {
                Thread.sleep(millisPerPiece);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return count;
        }
    }
}
