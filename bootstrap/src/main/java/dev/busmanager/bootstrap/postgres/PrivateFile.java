package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody else may read (mode 0600), and that are never seen half written. */
final class PrivateFile {

    private static final int ROOT = 0;

    private PrivateFile() {}

    /** Whoever writes holds the lock on the home, so the name of the draft needs not be unique. */
    static void write(Path file, String text) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        createIfMissing(draft);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        forceNames(file.getParent());
    }

    /** Spares an SD card the writes that change nothing. */
    static void writeIfChanged(Path file, String text) throws IOException {
        if (Files.notExists(file) || !Files.readString(file).equals(text)) {
            write(file, text);
        }
    }

    static void createIfMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            belongsToOwnerOfItsFolder(file);
        } catch (FileAlreadyExistsException _) {
            // Another process was here a moment earlier.
        }
    }

    /** One start with {@code sudo} must not lock out the ordinary user who owns the folder. */
    static void belongsToOwnerOfItsFolder(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (owner(file) == ROOT && owner(folder) != ROOT) {
            Files.setAttribute(file, "unix:uid", owner(folder), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, "unix:gid", group(folder), LinkOption.NOFOLLOW_LINKS);
        }
    }

    static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }

    static int group(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:gid");
    }

    /** Renaming outlives a power cut only when the folder has reached the disk too. */
    static void forceNames(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
