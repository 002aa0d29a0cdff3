package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** A folder that is there completely or not at all: filled under another name, and renamed at the end. */
final class AtomicFolder {

    interface Filling {
        void into(Path folder) throws IOException, InterruptedException;
    }

    private AtomicFolder() {}

    static void create(Path folder, Filling filling) throws IOException, InterruptedException {
        var parent = folder.getParent();
        var prefix = folder.getFileName() + ".partial-";
        sweep(parent, prefix);
        // A new name each time: what a killed attempt left running may still be writing into the old one.
        var partial = Files.createTempDirectory(parent, prefix);
        var done = false;
        try {
            filling.into(partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            PrivateFile.forceNames(parent);
            done = true;
        } finally {
            if (!done) {
                deleteIfPossible(partial);
            }
        }
    }

    private static void sweep(Path parent, String prefix) throws IOException {
        try (var left = Files.newDirectoryStream(parent, prefix + "*")) {
            left.forEach(AtomicFolder::deleteIfPossible);
        }
    }

    static void deleteIfPossible(Path folder) {
        try (var content = Files.walk(folder)) {
            for (var path : (Iterable<Path>) content.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException _) {
            // It only takes up room; the next start tries again.
        }
    }
}
