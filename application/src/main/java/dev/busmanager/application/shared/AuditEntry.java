package dev.busmanager.application.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail. {@code before} and {@code after} hold the changed members only; passwords, tokens and
 * contents of files never belong into them.
 *
 * @param feature the word of the feature, such as {@code settings}
 * @param kind what sort of record it is, such as {@code setting}
 * @param action what was done, such as {@code changed}
 * @param subject id or name of the record, where there is one
 */
public record AuditEntry(
        Actor actor,
        String feature,
        String kind,
        String action,
        @Nullable String subject,
        Map<String, Object> before,
        Map<String, Object> after) {

    public static AuditEntry of(
            Actor actor, String feature, String kind, String action, @Nullable Object subject) {
        return new AuditEntry(
                actor, feature, kind, action, subject == null ? null : subject.toString(), Map.of(), Map.of());
    }

    public AuditEntry before(Map<String, Object> members) {
        return new AuditEntry(actor, feature, kind, action, subject, members, after);
    }

    public AuditEntry after(Map<String, Object> members) {
        return new AuditEntry(actor, feature, kind, action, subject, before, members);
    }
}
