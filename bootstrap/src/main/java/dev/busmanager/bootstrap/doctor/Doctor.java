package dev.busmanager.bootstrap.doctor;

import dev.busmanager.bootstrap.configuration.Installation;
import dev.busmanager.bootstrap.doctor.Finding.Health;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything that can be wrong with an installation and says so in sentences. */
public final class Doctor {

    private final Installation installation;

    public Doctor(Installation installation) {
        this.installation = installation;
    }

    /**
     * @param repair whether what can be put right without a loss is put right
     * @return whether nothing is ill
     */
    public boolean examine(boolean repair, PrintStream out) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new DatabaseExamination(installation.database()).findings());
        findings.addAll(new MachineExamination(installation.configuration()).findings());
        findings.forEach(out::println);
        return healthOf(findings);
    }

    private static boolean healthOf(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.health() == Health.ILL);
    }
}
