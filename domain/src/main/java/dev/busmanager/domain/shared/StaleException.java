package dev.busmanager.domain.shared;

import java.util.Map;

/** Somebody else saved the record since the caller read it. */
public final class StaleException extends DomainException {

    public StaleException(Version expected, Version actual) {
        super(
                Kind.STALE,
                "record.changed-meanwhile",
                "Somebody else changed this meanwhile; please load it again",
                Map.of("expected", expected.number(), "actual", actual.number()));
    }
}
