package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.identity.in.AuditQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what; for the office. */
@RestController
class AuditController {

    private final AuditQueries queries;
    private final LongLists lists;

    AuditController(AuditQueries queries, LongLists lists) {
        this.queries = queries;
        this.lists = lists;
    }

    /** Members as they are called on the wire of the record; what was or became empty is left out. */
    record AuditEntryResponse(
            UUID id,
            Instant at,
            String actorKind,
            @Nullable UUID userId,
            @Nullable String fullName,
            String feature,
            String action,
            @Nullable String subject,
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
                    entry.action(),
                    entry.subject(),
                    entry.before(),
                    entry.after());
        }
    }

    @GetMapping("/api/audit")
    @Nullable ResponseEntity<List<AuditEntryResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String feature,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(name = "user_id", required = false) @Nullable UUID userId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var filter = new Filter(
                blankToNull(feature), blankToNull(subject), userId == null ? null : new AccountId(userId), from, to);
        var page = new Page(limit, offset, total);
        return lists.answer(sink -> queries.find(actor, filter, page, sink), AuditEntryResponse::of);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
