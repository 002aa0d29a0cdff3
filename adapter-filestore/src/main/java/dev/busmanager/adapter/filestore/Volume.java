package dev.busmanager.adapter.filestore;

import dev.busmanager.domain.file.FileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;

/**
 * What the disk under a folder can do. Where it can, files are written past the page cache: ten megabytes of a photo
 * that is not read soon would otherwise push the program's own hot pages out of its hundred megabytes.
 *
 * @param block what positions and lengths of direct writes are multiples of
 */
record Volume(boolean direct, int block, boolean posix) {

    static final int USUAL_BLOCK = 4096;

    /** No part of Java proper, and named so that its absence is no error: then there are no direct writes. */
    private static final Optional<OpenOption> DIRECT = option("com.sun.nio.file.ExtendedOpenOption", "DIRECT");

    /** Finds out by writing one block: some file systems accept the wish and refuse the deed. */
    static Volume of(Path folder) throws IOException {
        var store = Files.getFileStore(folder);
        var posix = store.supportsFileAttributeView("posix");
        var block = Math.toIntExact(Math.max(USUAL_BLOCK, store.getBlockSize()));
        var indirect = new Volume(false, block, posix);
        if (DIRECT.isEmpty()) return indirect;
        var direct = new Volume(true, block, posix);
        var trial = Files.createTempFile(folder, FolderOfFiles.PART, "");
        Files.delete(trial);
        try (var channel = direct.create(trial)) {
            channel.write(ByteBuffer.allocateDirect(2 * block).alignedSlice(block).limit(block));
            return direct;
        } catch (IOException | UnsupportedOperationException _) {
            return indirect;
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    FileChannel create(Path file) throws IOException {
        var options = new HashSet<OpenOption>(EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        if (direct) DIRECT.ifPresent(options::add);
        return FileChannel.open(file, options, ownersOnly("rw-------"));
    }

    void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, ownersOnly("rwx------"));
    }

    private FileAttribute<?>[] ownersOnly(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Optional<OpenOption> option(String type, String name) {
        try {
            return Arrays.stream(Class.forName(type).getEnumConstants())
                    .filter(option -> option.toString().equals(name))
                    .map(OpenOption.class::cast)
                    .findFirst();
        } catch (ClassNotFoundException _) {
            return Optional.empty();
        }
    }

    /** A name is on the disk only when its folder is. */
    static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Also for the quota of an account, which is a full disk to whoever has it. */
    static RuntimeException failure(IOException e) {
        var reason = String.valueOf(e.getMessage());
        return reason.contains("No space left") || reason.contains("quota")
                ? new FileException.DiskFull()
                : new UncheckedIOException(e);
    }
}
