package dev.busmanager.application.operations;

import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.in.Sweep;
import java.time.Duration;
import java.time.Instant;

/** Also those that nobody tried again in all that time. */
public final class ForgetOldJobs implements Sweep {

    private static final Duration KEPT = Duration.ofDays(90);

    private final KeptJobs jobs;

    public ForgetOldJobs(KeptJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String what() {
        return "jobs that are over";
    }

    @Override
    public int sweep(Instant now) {
        return jobs.forgetFinishedBefore(now.minus(KEPT));
    }
}
