package dev.busmanager.bootstrap.doctor;

import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.doctor.Finding.Health;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at everything that can be wrong with an installation and says so in sentences. */
public final class Doctor {

    private final Installation installation;
    private final Supplier<SweepFilesUseCase> files;

    /** @param files asked only when the database is well enough to be asked */
    public Doctor(Installation installation, Supplier<SweepFilesUseCase> files) {
        this.installation = installation;
        this.files = files;
    }

    /**
     * @param repair whether what can be put right without a loss is put right
     * @return whether nothing is ill
     */
    public boolean examine(boolean repair, PrintStream out) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new DatabaseExamination(installation.database()).findings());
        // Without a database that can be asked, nothing can be said about the files.
        if (nothingIll(findings)) findings.addAll(new FilesExamination(files.get()).findings(repair));
        findings.addAll(new MachineExamination(installation.configuration()).findings());
        findings.forEach(out::println);
        return nothingIll(findings);
    }

    private static boolean nothingIll(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.health() == Health.ILL);
    }
}
