package dev.busmanager.adapter.filestore;

import dev.busmanager.application.file.out.FileStore.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.function.Consumer;

/** A walk through a folder while files come and go. */
final class Walk extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 5;

    private final String folder;
    private final Path real;
    private final Consumer<Found> each;

    private Walk(String folder, Path real, Consumer<Found> each) {
        this.folder = folder;
        this.real = real;
        this.each = each;
    }

    /** A folder itself may be a link to another disk; links inside it are not ours. */
    static void through(Path root, String folder, Consumer<Found> each) {
        try {
            var real = root.resolve(folder).toRealPath();
            var walk = new Walk(folder, real, each);
            Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            var place = folder + "/" + real.relativize(file);
            var leftOver = file.getFileName().toString().startsWith(FolderOfFiles.PART);
            each.accept(new Found(place, attributes.size(), since(file, attributes), leftOver));
        }
        return FileVisitResult.CONTINUE;
    }

    /** Gone since the folder was read. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (e instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw e;
    }

    /** A copied file brings its old date along; when it came to this disk, nobody can set. */
    private static Instant since(Path file, BasicFileAttributes attributes) {
        var modified = attributes.lastModifiedTime();
        try {
            var changed = (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
            return (changed.compareTo(modified) > 0 ? changed : modified).toInstant();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
            return modified.toInstant();
        }
    }
}
