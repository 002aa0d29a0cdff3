package dev.busmanager.application.operations;

/**
 * What knows how to do one kind of job. It may be tried more than once and must then do no harm: a process can die
 * after the work and before the job is known as done, unless both are one unit of work ({@link JobRun#result}).
 */
public interface JobHandler {

    /** A word such as {@code import}; in English and Hindi it stands among the texts of notices and of the pages. */
    String kind();

    /**
     * Outside of any unit of work, one job at a time in each process. Whatever it throws is a failure and is tried
     * again later, {@link PoisonousJobException} excepted.
     */
    void run(JobRun run);
}
