package dev.busmanager.application.file.in;

import dev.busmanager.application.shared.Actor;
import java.time.Duration;
import java.util.List;

/** Compares the disk with the database. Both can be right only together, and a crash may have parted them. */
public interface SweepFilesUseCase {

    /** What is younger may be an upload whose record is still to come, and is never touched. */
    Duration GRACE = Duration.ofHours(24);

    FileCheck check(Actor actor);

    /** Removes what nobody can miss: left-overs, files without a row, uploads that no record came to use. */
    FileCheck repair(Actor actor);

    /**
     * @param leftOver parts of uploads that never ended
     * @param withoutRow files that the database does not know
     * @param withoutFile rows whose file is gone; only a backup helps, so they are told and never removed
     * @param unused uploads that no record refers to
     */
    record FileCheck(Group leftOver, Group withoutRow, Group withoutFile, Group unused) {

        public boolean isClean() {
            return leftOver.count() + withoutRow.count() + withoutFile.count() + unused.count() == 0;
        }
    }

    /** @param examples the first few of them */
    record Group(long count, long bytes, List<String> examples) {

        public Group {
            examples = List.copyOf(examples);
        }
    }
}
