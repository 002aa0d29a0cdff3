package dev.busmanager.domain.file;

import static dev.busmanager.domain.file.FileType.JPEG;
import static dev.busmanager.domain.file.FileType.PDF;
import static dev.busmanager.domain.file.FileType.PNG;
import static dev.busmanager.domain.file.FileType.WEBP;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where files lie, by what they are for; it decides which kinds are taken and how large they may be. */
public enum Folder {
    EXPENSES("expenses", 10, EnumSet.of(JPEG, PNG, WEBP, PDF)),
    REPAIRS("repairs", 10, EnumSet.of(JPEG, PNG, WEBP)),
    PAPERS("papers", 10, EnumSet.of(JPEG, PNG, WEBP, PDF)),
    LOGOS("logos", 2, EnumSet.of(JPEG, PNG, WEBP));

    private final String wire;
    private final int largestMiB;
    private final Set<FileType> accepted;

    Folder(String wire, int largestMiB, EnumSet<FileType> accepted) {
        this.wire = wire;
        this.largestMiB = largestMiB;
        this.accepted = Collections.unmodifiableSet(accepted);
    }

    /** Its name in addresses and on the disk. */
    public String wire() {
        return wire;
    }

    public long largest() {
        return largestMiB * 1024L * 1024L;
    }

    public Set<FileType> accepted() {
        return accepted;
    }

    public static Optional<Folder> ofWire(String wire) {
        return Arrays.stream(values()).filter(folder -> folder.wire.equals(wire)).findFirst();
    }
}
