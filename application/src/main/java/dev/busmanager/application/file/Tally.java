package dev.busmanager.application.file;

import dev.busmanager.application.file.in.SweepFilesUseCase.Group;
import java.util.ArrayList;
import java.util.List;

/** Counts what a sweep found and remembers a few names: there may be too many to tell all. */
final class Tally {

    private static final int EXAMPLES = 20;

    private final List<String> examples = new ArrayList<>();
    private long count;
    private long bytes;

    void add(String name, long size) {
        count++;
        bytes += size;
        if (examples.size() < EXAMPLES) examples.add(name);
    }

    Group group() {
        return new Group(count, bytes, examples);
    }
}
