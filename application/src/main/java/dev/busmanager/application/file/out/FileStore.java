package dev.busmanager.application.file.out;

import dev.busmanager.application.file.FileSource;
import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.domain.file.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the bytes lie. A place in it, such as {@code expenses/0198….jpg}, holds a whole file or none. */
public interface FileStore {

    /**
     * Takes a file in and puts it aside. It never holds more than a small piece of it in memory.
     *
     * @throws IOException when the source fails
     * @throws dev.busmanager.domain.file.FileException when the file is refused, too many come at once or the disk is
     *     full
     */
    ReceivedFile receive(Folder folder, FileSource source) throws IOException;

    /** Moves it to its place, in one step; whatever lay there is replaced. */
    void keep(ReceivedFile received, String place);

    /** The file in this place, if there is one. */
    Optional<Path> locate(String place);

    /** Nothing happens when the place is empty. */
    void delete(String place);

    /** Hands over everything that lies there, one after the other; what comes or goes meanwhile may be missed. */
    void walk(Consumer<Found> each);

    Disk disk();

    /**
     * @param leftOver part of an upload that has not ended, or never will
     * @param since when it came there, whatever date it carries from elsewhere
     */
    record Found(String place, long size, Instant since, boolean leftOver) {}

    record Disk(long free, long capacity) {}
}
