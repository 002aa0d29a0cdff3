package dev.busmanager.application.transfer;

import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.transfer.RowOutcome;
import java.util.Map;
import java.util.UUID;

/**
 * A row that has come into the register.
 *
 * @param label what people call the record
 * @param version of the record afterwards
 * @param before the members that were different, as texts; an empty one for none
 */
public record Taken(RowOutcome outcome, UUID record, String label, Version version, Map<String, String> before) {

    public Taken {
        before = Map.copyOf(before);
    }
}
