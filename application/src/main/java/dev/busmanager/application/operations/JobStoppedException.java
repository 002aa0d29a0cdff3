package dev.busmanager.application.operations;

/** This try has to end: it was cancelled, the server stops, or somebody else runs the job by now. */
final class JobStoppedException extends RuntimeException {

    JobStoppedException() {
        super("This try of the job ends here", null, false, false);
    }
}
