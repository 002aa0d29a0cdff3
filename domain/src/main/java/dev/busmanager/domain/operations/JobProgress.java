package dev.busmanager.domain.operations;

import org.jspecify.annotations.Nullable;

/**
 * How far a job is.
 *
 * @param total nothing while nobody can know
 * @param phase a word for what it is at, such as {@code reading}
 */
public record JobProgress(long done, @Nullable Long total, @Nullable String phase) {

    public static final JobProgress NONE = new JobProgress(0, null, null);
}
