package dev.busmanager.domain.operations;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;

/** What can be refused about a job, and why the house gives one up by itself. */
public abstract sealed class JobException extends DomainException {

    private JobException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NoSuchJob extends JobException {
        public NoSuchJob() {
            super(Kind.NOT_FOUND, "job.no-such-job", "This task is not kept any more");
        }
    }

    public static final class NotYours extends JobException {
        public NotYours() {
            super(Kind.NOT_ALLOWED, "job.not-yours", "Somebody else has started this task");
        }
    }

    public static final class NotParked extends JobException {
        public NotParked() {
            super(Kind.CONFLICT, "job.not-parked", "Only a task that was given up can be tried again");
        }
    }

    public static final class AlreadyOver extends JobException {
        public AlreadyOver() {
            super(Kind.CONFLICT, "job.already-over", "This task is over and cannot be stopped any more");
        }
    }

    public static final class Lost extends JobException {
        public Lost() {
            super(
                    Kind.CONFLICT,
                    "job.lost",
                    "The server stopped each time while this was running. Please look into its log");
        }
    }

    public static final class Unexpected extends JobException {
        public Unexpected() {
            super(
                    Kind.CONFLICT,
                    "job.unexpected",
                    "Something unexpected happened. The log of the server has the details");
        }
    }
}
