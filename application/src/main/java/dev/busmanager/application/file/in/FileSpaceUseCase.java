package dev.busmanager.application.file.in;

import dev.busmanager.application.shared.Actor;

/** How full the house is with files. */
public interface FileSpaceUseCase {

    FileSpace space(Actor actor);

    /**
     * @param files how many are kept
     * @param bytes their sizes together
     * @param free what the disk under them still takes
     * @param capacity the size of that disk
     */
    record FileSpace(long files, long bytes, long free, long capacity) {}
}
