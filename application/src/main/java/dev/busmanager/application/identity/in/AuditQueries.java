package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what, newest first. */
public interface AuditQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Page page, RowSink<AuditView> sink);

    /**
     * @param feature the word of the feature, such as {@code fleet}
     * @param subject the id or name of one record
     * @param account whose doing
     * @param from from then on
     * @param to before then
     */
    record Filter(
            @Nullable String feature,
            @Nullable String subject,
            @Nullable AccountId account,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * @param actorKind the role of a person then, or what else it was
     * @param name of the person now; nothing when it was none
     * @param before members that differ, as they were
     * @param after members that differ, as they became
     */
    record AuditView(
            UUID id,
            Instant at,
            String actorKind,
            @Nullable AccountId account,
            @Nullable String name,
            String feature,
            String action,
            @Nullable String subject,
            Map<String, Object> before,
            Map<String, Object> after) {}
}
