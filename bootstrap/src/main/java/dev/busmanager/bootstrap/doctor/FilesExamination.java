package dev.busmanager.bootstrap.doctor;

import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.application.file.in.SweepFilesUseCase.FileCheck;
import dev.busmanager.application.file.in.SweepFilesUseCase.Group;
import dev.busmanager.application.shared.Actor;
import java.util.ArrayList;
import java.util.List;

/** Do the files on the disk and the rows that name them fit together? */
final class FilesExamination {

    private final SweepFilesUseCase files;

    FilesExamination(SweepFilesUseCase files) {
        this.files = files;
    }

    /** @param repair whether what nobody can miss is removed; what is younger than a day never is */
    List<Finding> findings(boolean repair) {
        return repair ? told(files.repair(Actor.HOUSE), " (removed)") : told(files.check(Actor.HOUSE), "");
    }

    private static List<Finding> told(FileCheck check, String done) {
        if (check.isClean()) return List.of(Finding.well("Files and database fit together"));
        var findings = new ArrayList<Finding>();
        add(findings, check.leftOver(), "parts of uploads that never ended" + done);
        add(findings, check.withoutRow(), "files that the database does not know" + done);
        add(findings, check.unused(), "uploads that nothing refers to" + done);
        if (check.withoutFile().count() > 0)
            findings.add(Finding.ill("%d files are missing on the disk, such as %s: only a backup brings them back"
                    .formatted(check.withoutFile().count(), check.withoutFile().examples())));
        return findings;
    }

    private static void add(List<Finding> findings, Group group, String what) {
        if (group.count() > 0)
            findings.add(Finding.look(
                    "%d %s, %d KB, such as %s".formatted(group.count(), what, group.bytes() / 1024, group.examples())));
    }
}
