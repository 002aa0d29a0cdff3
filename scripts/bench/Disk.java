import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Where the programs and the data lie. What the kernel reads ahead is charged to the group: with much of it, every
 * missing page brings megabytes that push out the ones in use. So on a disk set to more than an SD card's usual 128 KB,
 * a file system in a file is used instead, if we may.
 */
record Disk(Path folder, String description) {

    private static final long USUAL_READ_AHEAD = 128;
    private static final long HARMFUL_READ_AHEAD = 512;
    private static final long IMAGE_BYTES = 8L << 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Disk prepare(Path work, boolean limited, Cleanup cleanup) throws IOException {
        var folder = Files.createDirectories(
                work.resolve(Leftovers.PREFIX + ProcessHandle.current().pid()));
        cleanup.with(() -> Shell.run(PATIENCE, "rm", "-rf", "--one-file-system", folder.toString()));
        // PostgreSQL passes through here as somebody else.
        Shell.run(PATIENCE, "chmod", "755", folder.toString());
        var readAhead = readAhead(folder);
        var words = "read-ahead " + (readAhead.isPresent() ? readAhead.getAsLong() + " KB" : "unknown");
        if (!limited || readAhead.isPresent() && readAhead.getAsLong() <= HARMFUL_READ_AHEAD)
            return new Disk(folder, words);
        try {
            var loop = loop(folder, cleanup);
            return new Disk(
                    loop,
                    "loop file system with direct I/O, read-ahead %d KB (the disk below: %s)"
                            .formatted(USUAL_READ_AHEAD, words));
        } catch (IOException e) {
            System.err.printf(
                    "WARNING: %s on %s, and no loop file system: %s%nWARNING: limited runs will thrash or never start;"
                            + " be root, or set read_ahead_kb to 128%n",
                    words, folder, e.getMessage());
            return new Disk(folder, words + " (TOO MUCH: the figures of the limited server are worthless)");
        }
    }

    private static Path loop(Path folder, Cleanup cleanup) throws IOException {
        if (!Shell.isRoot()) throw new IOException("only root may mount");
        var image = folder.resolve("image");
        var mount = Files.createDirectory(folder.resolve("disk"));
        var bytes = Math.min(IMAGE_BYTES, Files.getFileStore(folder).getUsableSpace() / 2);
        Shell.run(PATIENCE, "truncate", "-s", Long.toString(bytes), image.toString());
        Shell.run(PATIENCE, "mkfs.ext4", "-q", "-m", "0", "-F", image.toString());
        var device = Shell.run(PATIENCE, "losetup", "--find", "--show", "--direct-io=on", image.toString());
        try {
            var queue =
                    Path.of("/sys/class/block", Path.of(device).getFileName().toString(), "queue/read_ahead_kb");
            Files.writeString(queue, Long.toString(USUAL_READ_AHEAD));
            Shell.run(PATIENCE, "mount", "-o", "noatime", device, mount.toString());
            cleanup.with(() -> Shell.run(PATIENCE, "umount", mount.toString()));
        } finally {
            // While it is mounted the kernel only remembers to let go of it at unmounting.
            Shell.run(PATIENCE, "losetup", "--detach", device);
        }
        return mount;
    }

    /** In KB, of the disk below a folder. */
    private static OptionalLong readAhead(Path folder) throws IOException {
        var device = (long) Files.getAttribute(folder, "unix:dev");
        var major = device >> 8 & 0xfff | device >> 32 & ~0xfffL;
        var minor = device & 0xff | device >> 12 & ~0xffL;
        var file = Path.of("/sys/class/bdi", major + ":" + minor, "read_ahead_kb");
        return Files.exists(file) ? OptionalLong.of(Group.number(file)) : OptionalLong.empty();
    }

    /** Drops the pages of all files in a folder, so that they are charged to whoever reads them next. */
    static void evict(Path folder) throws IOException {
        Shell.run(PATIENCE, "sync", "-f", folder.toString());
        Shell.run(
                PATIENCE,
                "find",
                folder.toString(),
                "-type",
                "f",
                "-exec",
                "dd",
                "if={}",
                "iflag=nocache",
                "count=0",
                "status=none",
                ";");
    }
}
