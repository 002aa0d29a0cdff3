package dev.busmanager.adapter.rest.identity;

import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Members as they are called on the wire of the record; what was or became empty is left out.
 *
 * @param kind what sort of record: {@code bus}, {@code paper}, {@code person} …
 * @param recordName as the record is called; as it was called when it is gone
 * @param recordPart what of that which has the name: the kind of a paper, the due day of a tax
 * @param recordPage the id of what shows it, such as the bus of a tax; nothing when it is gone
 */
record AuditEntryResponse(
        UUID id,
        Instant at,
        String actorKind,
        @Nullable UUID userId,
        @Nullable String fullName,
        String feature,
        String kind,
        String action,
        @Nullable String subject,
        @Nullable String recordName,
        @Nullable String recordPart,
        @Nullable UUID recordPage,
        Map<String, Object> before,
        Map<String, Object> after) {

    static AuditEntryResponse of(AuditView entry) {
        return new AuditEntryResponse(
                entry.id(),
                entry.at(),
                entry.actorKind(),
                entry.account() == null ? null : entry.account().value(),
                entry.name(),
                entry.feature(),
                entry.kind(),
                entry.action(),
                entry.subject(),
                entry.record().name(),
                entry.record().part(),
                entry.record().page(),
                entry.before(),
                entry.after());
    }
}
