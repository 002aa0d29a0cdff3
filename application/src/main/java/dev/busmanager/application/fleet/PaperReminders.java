package dev.busmanager.application.fleet;

import dev.busmanager.application.operations.JobRun;
import dev.busmanager.application.operations.Schedule;
import dev.busmanager.application.operations.ScheduledJob;
import dev.busmanager.application.shared.out.CompanyZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** Each morning, before the first buses leave. */
public final class PaperReminders implements ScheduledJob {

    public static final String KIND = "reminders";

    private static final LocalTime MORNING = LocalTime.of(5, 30);

    private final RemindOfPapers papers;
    private final CompanyZone company;
    private final Clock clock;

    public PaperReminders(RemindOfPapers papers, CompanyZone company, Clock clock) {
        this.papers = papers;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Daily(MORNING);
    }

    /** By the day that it is now: one that waited must not count the days of yesterday. */
    @Override
    public void run(JobRun run) {
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        int told = papers.remind(today, soFar -> {
            run.requireNotCancelled();
            run.progress(soFar, null, "writing");
        });
        run.result(Map.of("reminders", told));
    }
}
