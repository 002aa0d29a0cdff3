package dev.busmanager.adapter.filestore;

import dev.busmanager.application.file.FileSource;
import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files in folders. Each is written beside its place under a name that nobody can ask for, made safe, and then renamed:
 * a place holds a whole file or none, whatever dies when.
 */
@Component
class FolderOfFiles implements FileStore {

    /** No key begins with a dot. */
    static final String PART = ".part-";

    /** Longer than any upload may take, in whatever process on this folder. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    private final Path root;
    private final Clock clock;
    private final Berths berths = new Berths();
    private final AtomicReference<@Nullable Volume> known = new AtomicReference<>();

    FolderOfFiles(Folders folders, Clock clock) {
        root = folders.uploads().toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Makes the folders, looks what the disk can do, and clears away what a crash left half done. */
    void open() {
        volume();
        var old = clock.instant().minus(LONGEST_UPLOAD);
        walk(found -> {
            if (found.leftOver() && found.since().isBefore(old)) delete(found.place());
        });
    }

    /** Only when something is to be written: a command that merely looks leaves no folders of its user behind. */
    private Volume volume() {
        var volume = known.get();
        if (volume != null) return volume;
        try {
            Files.createDirectories(root);
            volume = Volume.of(root);
            for (var folder : Folder.values()) volume.createFolder(root.resolve(folder.wire()));
        } catch (IOException e) {
            throw new IllegalStateException("Files cannot be kept in %s: %s".formatted(root, e), e);
        }
        known.set(volume);
        return volume;
    }

    @Override
    public ReceivedFile receive(Folder folder, FileSource source) throws IOException {
        var volume = volume();
        var berth = berths.take();
        // In the folder itself: that one may be on a disk of its own, and a rename does not cross disks.
        var path = root.resolve(folder.wire()).resolve(PART + UUID.randomUUID());
        var complete = false;
        try (var part = Part.create(path, volume, berth.write(volume.block()))) {
            var inspection = new Inspection(folder);
            var digest = sha256();
            var body = source.open();
            for (int count = body.read(berth.read); count >= 0; count = body.read(berth.read)) {
                inspection.take(berth.read, 0, count);
                digest.update(berth.read, 0, count);
                part.write(berth.read, 0, count);
            }
            var finding = inspection.end();
            part.finish();
            complete = true;
            return new PartFile(folder, finding, digest.digest(), path);
        } finally {
            berths.giveBack(berth);
            if (!complete) Files.deleteIfExists(path);
        }
    }

    @Override
    public void keep(ReceivedFile received, String place) {
        if (!(received instanceof PartFile part)) throw new IllegalArgumentException("Not received here");
        var target = path(place);
        try {
            if (!Files.isDirectory(target.getParent())) volume().createFolder(target.getParent());
        } catch (IOException e) {
            throw Volume.failure(e);
        }
        part.moveTo(target);
    }

    @Override
    public Optional<Path> locate(String place) {
        return Optional.of(path(place)).filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public void delete(String place) {
        try {
            Files.deleteIfExists(path(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void walk(Consumer<Found> each) {
        for (var folder : Folder.values())
            if (Files.isDirectory(root.resolve(folder.wire()))) Walk.through(root, folder.wire(), each);
    }

    @Override
    public Disk disk() {
        var there = root;
        while (Files.notExists(there) && there.getParent() != null) there = there.getParent();
        try {
            var store = Files.getFileStore(there);
            return new Disk(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String place) {
        var path = root.resolve(place).normalize();
        if (!path.startsWith(root) || path.equals(root)) throw new IllegalArgumentException("Not a place: " + place);
        return path;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
