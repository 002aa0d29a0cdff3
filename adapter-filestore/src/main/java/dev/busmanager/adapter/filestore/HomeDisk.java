package dev.busmanager.adapter.filestore;

import dev.busmanager.application.operations.out.DiskProbe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class HomeDisk implements DiskProbe {

    private final Path uploads;
    private final Path backups;

    HomeDisk(Folders folders) {
        uploads = folders.uploads();
        backups = folders.backups();
    }

    @Override
    public long freeBytes() {
        try {
            return Files.getFileStore(uploads).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Room> room() {
        try {
            var store = Files.getFileStore(uploads);
            return Optional.of(new Room(store.getUsableSpace(), store.getTotalSpace()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** By the age of the newest file; a folder that is not there holds none. */
    @Override
    public Optional<Instant> lastBackup() {
        if (!Files.isDirectory(backups)) return Optional.empty();
        try (var files = Files.list(backups)) {
            return files.filter(Files::isRegularFile).map(HomeDisk::age).max(Instant::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException _) {
            return Instant.EPOCH;
        }
    }
}
