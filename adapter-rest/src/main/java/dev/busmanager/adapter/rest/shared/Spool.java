package dev.busmanager.adapter.rest.shared;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Long answers, written to disk before the first byte is sent. So a slow phone does not hold a connection to the
 * database, and what goes wrong on the way is still told as a problem and not as half an answer.
 */
@Component
public class Spool {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LEFT_OVER = Duration.ofHours(1);
    private static final int BUFFER = 8 * 1024;

    private final Path folder;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Spool(SpoolFolder folder) {
        this.folder = folder.path();
    }

    /** A place for one long answer, or nothing when all are taken at this moment. */
    @Nullable Place tryTake() {
        return places.tryAcquire() ? new Place() : null;
    }

    /**
     * Waits for a place, which nobody shall do who holds a connection to the database.
     *
     * @throws ListsCrowdedException when none became free
     */
    Place take() {
        try {
            if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return new Place();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ListsCrowdedException();
    }

    /**
     * Puts a body away until all of it is here: reading it while a slow client sends it would hold a connection to the
     * database, and some kinds of files begin with what stands at their end.
     */
    public Kept keep(InputStream in) throws IOException {
        var digest = KeyedCalls.digest();
        var kept = new Kept(file(), digest);
        try (var out = Files.newOutputStream(kept.path)) {
            new DigestInputStream(in, digest).transferTo(out);
            return kept;
        } catch (IOException | RuntimeException e) {
            kept.close();
            throw e;
        }
    }

    /** A body on the disk, gone when it is closed. */
    public static final class Kept implements AutoCloseable {

        private final Path path;
        private final MessageDigest digest;

        private Kept(Path path, MessageDigest digest) {
            this.path = path;
            this.digest = digest;
        }

        public Path path() {
            return path;
        }

        /** To be asked once. */
        public byte[] sha256() {
            return digest.digest();
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException _) {
                // The next sweep finds it.
            }
        }
    }

    /** The right to have a sheet. */
    final class Place implements AutoCloseable {

        Sheet sheet() throws IOException {
            return new Sheet(file(), true);
        }

        /** For what is packed already, or is to be sent as it was written. */
        Sheet plainSheet() throws IOException {
            return new Sheet(file(), false);
        }

        @Override
        public void close() {
            places.release();
        }
    }

    private Path file() throws IOException {
        Files.createDirectories(folder);
        sweep();
        return Files.createTempFile(folder, "answer-", null);
    }

    /** A process that was killed leaves its sheets behind. */
    private void sweep() throws IOException {
        var before = Instant.now().minus(LEFT_OVER);
        try (var sheets = Files.newDirectoryStream(folder, "answer-*")) {
            for (var sheet : sheets)
                if (Files.getLastModifiedTime(sheet).toInstant().isBefore(before)) Files.deleteIfExists(sheet);
        }
    }

    /** One answer on its way; written once, then read once, and gone when it is closed. */
    static final class Sheet implements AutoCloseable {

        private final Path file;
        private final boolean packed;
        private final OutputStream out;

        private Sheet(Path file, boolean packed) throws IOException {
            this.file = file;
            this.packed = packed;
            var plain = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE), BUFFER);
            this.out = packed ? new GZIPOutputStream(plain, BUFFER) : plain;
        }

        OutputStream out() {
            return out;
        }

        /** To be called when all is written. */
        void finish() throws IOException {
            out.close();
        }

        long size() throws IOException {
            return Files.size(file);
        }

        /** @param compressed as it lies there, for whoever can unpack it */
        InputStream in(boolean compressed) throws IOException {
            var in = Files.newInputStream(file);
            return compressed || !packed ? in : new GZIPInputStream(in, BUFFER);
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException _) {
                // It was not finished; nobody will read it.
            }
            try {
                Files.deleteIfExists(file);
            } catch (IOException _) {
                // The next sweep finds it.
            }
        }
    }
}
