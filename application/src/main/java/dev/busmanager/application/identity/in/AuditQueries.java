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
     * @param id that of one entry
     * @param feature the word of the feature, such as {@code fleet}
     * @param kind what sort of record, such as {@code bus}
     * @param action what was done, such as {@code changed}
     * @param subject the id or name of one record
     * @param account whose doing
     * @param from from then on
     * @param to before then
     * @param search a part of the name of the record, now or then, or of its id
     */
    record Filter(
            @Nullable UUID id,
            @Nullable String feature,
            @Nullable String kind,
            @Nullable String action,
            @Nullable String subject,
            @Nullable AccountId account,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String search) {}

    /**
     * @param actorKind the role of a person then, or what else it was
     * @param name of the person now; nothing when it was none
     * @param record which one it was; nothing when it has neither a name nor a page
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
            String kind,
            String action,
            @Nullable String subject,
            Audited record,
            Map<String, Object> before,
            Map<String, Object> after) {}

    /**
     * The record as it is now.
     *
     * @param name as it is called; as it was called when it is gone
     * @param part what of that which has the name, such as the kind of a paper of a bus
     * @param page whose page shows it: the bus of a tax, the person of an account; nothing when it is gone
     */
    record Audited(@Nullable String name, @Nullable String part, @Nullable UUID page) {}
}
