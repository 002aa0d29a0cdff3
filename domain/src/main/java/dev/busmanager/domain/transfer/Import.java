package dev.busmanager.domain.transfer;

import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody wants in the register. Immutable: every step gives the next one.
 *
 * @param name of the file, if it was one
 * @param sha256 of what came, in hexadecimal digits
 * @param members what each column is; an empty text where a column is not taken
 * @param job that works on it or did so last
 */
public record Import(
        ImportId id,
        ImportKind kind,
        @Nullable String name,
        String sha256,
        List<String> headings,
        List<String> members,
        int rows,
        ImportState state,
        RowCounts counts,
        @Nullable UUID job,
        Instant createdAt,
        @Nullable Instant writtenAt,
        Version version) {

    public static final int ROWS_MOST = 20_000;
    public static final int COLUMNS_MOST = 100;
    public static final int CELL_MOST = 10_000;
    public static final int NAME_MOST = 200;

    public Import {
        headings = List.copyOf(headings);
        members = List.copyOf(members);
    }

    public static Import parsed(
            ImportId id,
            ImportKind kind,
            @Nullable String name,
            String sha256,
            List<String> headings,
            List<String> members,
            Instant now) {
        return new Import(
                id,
                kind,
                name,
                sha256,
                headings,
                members,
                0,
                ImportState.PARSED,
                RowCounts.NONE,
                null,
                now,
                null,
                Version.FIRST);
    }

    public Import withRows(int count) {
        return new Import(
                id, kind, name, sha256, headings, members, count, state, counts, job, createdAt, writtenAt, version);
    }

    /** What was found out about it with other columns does not hold any more. */
    public Import mapped(List<String> columns) {
        requireOpen();
        return next(columns, ImportState.PARSED, RowCounts.NONE, job, writtenAt);
    }

    public Import toBeChecked() {
        requireOpen();
        return next(members, ImportState.PARSED, RowCounts.NONE, job, writtenAt);
    }

    public Import checked(RowCounts found) {
        requireOpen();
        return next(members, ImportState.CHECKED, found, job, writtenAt);
    }

    public Import toBeWritten() {
        requireReady();
        return next(members, state, counts, job, writtenAt);
    }

    public Import workedOnBy(UUID task) {
        return new Import(
                id, kind, name, sha256, headings, members, rows, state, counts, task, createdAt, writtenAt, version);
    }

    public Import written(RowCounts done, Instant now) {
        requireReady();
        return next(members, ImportState.WRITTEN, done, job, now);
    }

    public Import undone() {
        if (state != ImportState.WRITTEN) throw new ImportException.WrongStep(state.wire());
        return next(members, ImportState.UNDONE, counts, job, writtenAt);
    }

    private void requireOpen() {
        if (state == ImportState.WRITTEN || state == ImportState.UNDONE) throw new ImportException.WrongStep(state.wire());
    }

    private void requireReady() {
        if (state != ImportState.CHECKED) throw new ImportException.WrongStep(state.wire());
    }

    private Import next(
            List<String> columns, ImportState step, RowCounts found, @Nullable UUID task, @Nullable Instant at) {
        return new Import(
                id, kind, name, sha256, headings, columns, rows, step, found, task, createdAt, at, version.next());
    }
}
