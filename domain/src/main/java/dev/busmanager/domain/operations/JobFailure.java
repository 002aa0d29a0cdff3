package dev.busmanager.domain.operations;

import dev.busmanager.domain.shared.DomainException;
import java.util.Map;

/** Why a job failed: a stable code, an English sentence, and what other languages need to say the same. */
public record JobFailure(String code, String message, Map<String, Object> params) {

    /** Whoever ran it fell silent, again and again. */
    public static final JobFailure LOST = of(new JobException.Lost());

    /** What exactly is in the log, and not for everybody's eyes. */
    public static final JobFailure UNEXPECTED = of(new JobException.Unexpected());

    public JobFailure {
        params = Map.copyOf(params);
    }

    public static JobFailure of(DomainException refusal) {
        return new JobFailure(refusal.code(), refusal.getMessage(), refusal.params());
    }
}
