package dev.busmanager.application.operations;

import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.shared.DomainException;

/** For handlers: no further try can help, a person has to look at it. */
public final class PoisonousJobException extends RuntimeException {

    private final transient JobFailure failure;

    public PoisonousJobException(DomainException reason) {
        super(reason.getMessage(), reason);
        failure = JobFailure.of(reason);
    }

    JobFailure failure() {
        return failure;
    }
}
