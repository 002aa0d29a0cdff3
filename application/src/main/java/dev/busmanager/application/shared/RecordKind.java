package dev.busmanager.application.shared;

import dev.busmanager.domain.identity.Role;
import java.util.Set;

/**
 * What sort of record it is, for the audit trail and for the screens that follow it.
 *
 * @param feature the word of the feature, such as {@code fleet}
 * @param topic the word of the live event, such as {@code bus}
 * @param readers whose screens show such records
 */
public record RecordKind(String feature, String topic, Set<Role> readers) {

    public RecordKind {
        readers = Set.copyOf(readers);
    }

    public RecordKind(String feature, String topic, Role... readers) {
        this(feature, topic, Set.of(readers));
    }
}
