package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock between processes that the kernel lets go of when its holder is gone, whatever way it went. The file stays: a
 * deleted one could be locked by two, each on its own copy.
 */
final class ProcessLock implements AutoCloseable {

    /**
     * The kernel counts such locks by process, and drops them when <em>any</em> descriptor of the file is closed in it.
     * So within one process a file that is held must not even be opened.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProcessLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another holds it. */
    static Optional<ProcessLock> tryTake(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        var taken = false;
        try {
            var lock = lock(file);
            taken = lock.isPresent();
            return lock;
        } finally {
            if (!taken) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<ProcessLock> lock(Path file) throws IOException {
        PrivateFile.createIfMissing(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var taken = false;
        try {
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
            taken = true;
            return Optional.of(new ProcessLock(file, channel));
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** For a sentence only: whoever took the lock last. */
    static String holder(Path file) {
        try {
            var pid = HELD_HERE.contains(file) ? "" + ProcessHandle.current().pid() : Files.readString(file);
            return pid.isBlank() ? "another process" : "process " + pid.strip();
        } catch (IOException _) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The descriptor is gone either way, and the lock with it.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
