package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes of PostgreSQL that live in a data directory: those whose working directory it is. A number in
 * {@code postmaster.pid} alone says nothing, since numbers are given out again; and a zombie, which has a number but no
 * working directory any more, is rightly not found.
 */
final class Tenants {

    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(8);
    private static final Duration LAST_RESORT = Duration.ofSeconds(3);

    private final Path data;

    Tenants(Path data) {
        this.data = data;
    }

    /**
     * Only for the holder of the owner's lock: whoever lives here then was left behind, by a BusManager that was killed
     * or by a first process that was.
     */
    void evict() throws IOException, InterruptedException {
        var postmaster = postmaster();
        if (here().contains(postmaster)) {
            // Only the first process may be signalled: to its children these signals mean other things.
            Signal.INT.send(postmaster);
            if (!gone(FAST_SHUTDOWN)) {
                Signal.QUIT.send(postmaster);
            }
        }
        // Children without their first process go by themselves as soon as they notice.
        if (!gone(LAST_RESORT)) {
            for (var pid : here()) {
                Signal.KILL.send(pid);
            }
            if (!gone(LAST_RESORT)) {
                throw new PostgresUnavailable(
                        ("Processes of an earlier PostgreSQL still work in %s and cannot be stopped (%s):"
                                        + " end them, or restart the machine.")
                                .formatted(data, here()));
            }
        }
        removeMisleadingPid(postmaster);
    }

    /**
     * PostgreSQL refuses to start when the number in its file is anybody's, even a zombie's. When it is nobody's, the
     * file stays: PostgreSQL then checks by its shared memory as well that it is alone.
     */
    private void removeMisleadingPid(long postmaster) throws IOException {
        if (postmaster != 0 && Files.exists(Path.of("/proc/" + postmaster))) {
            Files.deleteIfExists(pidFile());
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private long postmaster() throws IOException {
        if (Files.notExists(pidFile())) {
            return 0;
        }
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    List<Long> here() throws IOException {
        var found = new ArrayList<Long>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                if (livesHere(process)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    private boolean livesHere(Path process) {
        try {
            // The name too, or a shell that somebody left open in this folder would be shot.
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException _) {
            return false; // gone meanwhile, or another user's
        }
    }

    private boolean gone(Duration patience) throws IOException, InterruptedException {
        var deadline = Deadline.in(patience);
        while (!here().isEmpty()) {
            if (deadline.passed()) {
                return false;
            }
            Thread.sleep(25);
        }
        return true;
    }
}
