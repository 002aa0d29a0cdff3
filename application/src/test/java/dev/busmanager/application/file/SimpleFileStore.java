package dev.busmanager.application.file;

import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What the store promises, in the plainest way: whole files in memory, no care for crashes. */
public final class SimpleFileStore implements FileStore {

    private final Path root;

    public SimpleFileStore(Path root) {
        this.root = root;
    }

    private record Aside(Folder folder, Inspection.Finding finding, byte[] sha256, Path path)
            implements ReceivedFile {
        @Override
        public void close() {
            unchecked(() -> Files.deleteIfExists(path));
        }
    }

    @Override
    public ReceivedFile receive(Folder folder, FileSource source) throws IOException {
        var bytes = source.open().readAllBytes();
        var inspection = new Inspection(folder);
        inspection.take(bytes, 0, bytes.length);
        var finding = inspection.end();
        var path = root.resolve(folder.wire()).resolve(".part-" + UUID.randomUUID());
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        return new Aside(folder, finding, sha256(bytes), path);
    }

    @Override
    public void keep(ReceivedFile received, String place) {
        unchecked(() -> {
            Files.createDirectories(root.resolve(place).getParent());
            return Files.move(
                    ((Aside) received).path(), root.resolve(place), StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Override
    public Optional<Path> locate(String place) {
        return Optional.of(root.resolve(place)).filter(Files::isRegularFile);
    }

    @Override
    public void delete(String place) {
        unchecked(() -> Files.deleteIfExists(root.resolve(place)));
    }

    @Override
    public void walk(Consumer<Found> each) {
        unchecked(() -> {
            try (var walk = Files.walk(root)) {
                for (var file : walk.filter(Files::isRegularFile).toList())
                    each.accept(new Found(
                            root.relativize(file).toString(),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toInstant(),
                            file.getFileName().toString().startsWith(".part-")));
            }
            return root;
        });
    }

    @Override
    public Disk disk() {
        return new Disk(7_000, 10_000);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Deed {
        Object done() throws IOException;
    }

    private static void unchecked(Deed deed) {
        try {
            deed.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
