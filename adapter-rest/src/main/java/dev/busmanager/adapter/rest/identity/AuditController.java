package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.identity.in.AuditQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what; for the office. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private static final int MOST = 100;

    private final AuditQueries queries;
    private final LongLists lists;
    private final TableExport export;
    private final Clock clock;

    AuditController(AuditQueries queries, LongLists lists, TableExport export, Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    @Nullable ResponseEntity<List<AuditEntryResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID id,
            @RequestParam(required = false) @Nullable String feature,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(name = "user_id", required = false) @Nullable UUID userId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var filter = filter(id, feature, kind, action, subject, userId, from, to, search);
        var page = new Page(limit, offset, total);
        return lists.answer(sink -> queries.find(actor, filter, page, sink), AuditEntryResponse::of);
    }

    /** The trail with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String feature,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(name = "user_id", required = false) @Nullable UUID userId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String search) {
        // What is written while the file is made would push the pages that are still to be read.
        var end = to == null || to.isAfter(clock.instant()) ? clock.instant() : to;
        var filter = filter(null, feature, kind, action, subject, userId, from, end, search);
        return export.answer(
                "audit-report",
                format,
                AuditColumns.in(export.zone()),
                (page, sink) -> queries.find(actor, filter, page, sink));
    }

    private static Filter filter(
            @Nullable UUID id,
            @Nullable String feature,
            @Nullable String kind,
            @Nullable String action,
            @Nullable String subject,
            @Nullable UUID userId,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String search) {
        var shape = new RequestShape();
        var filter = new Filter(
                id,
                shape.optionalText("feature", feature, MOST),
                shape.optionalText("kind", kind, MOST),
                shape.optionalText("action", action, MOST),
                blankToNull(subject),
                userId == null ? null : new AccountId(userId),
                from,
                to,
                shape.optionalText("search", search, MOST));
        shape.check();
        return filter;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
