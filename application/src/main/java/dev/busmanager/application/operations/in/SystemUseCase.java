package dev.busmanager.application.operations.in;

import dev.busmanager.application.shared.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What runs here, and how much it takes; for the office. */
public interface SystemUseCase {

    SystemView examine(Actor actor);

    /**
     * Whatever cannot be found out at the moment is nothing.
     *
     * @param postgresql its version
     */
    record SystemView(
            Program program,
            Memory memory,
            @Nullable String postgresql,
            @Nullable Long databaseBytes,
            @Nullable Long filesBytes,
            @Nullable Long diskFreeBytes,
            @Nullable Long diskTotalBytes,
            int openStreams) {}

    /** What does not change while it runs. */
    record Program(String version, Instant builtAt, String java, Instant startedAt, int processors) {}

    /**
     * @param limitBytes what the operating system allows, nothing where it does not care
     * @param residentBytes what is in memory of the process, pages of files included
     * @param anonymousBytes of it, what cannot be read again from a file
     */
    record Memory(
            @Nullable Long limitBytes,
            @Nullable Long residentBytes,
            @Nullable Long anonymousBytes,
            long heapUsedBytes,
            long heapMaxBytes) {}
}
