package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.fleet.in.PaperQueries;
import dev.busmanager.application.fleet.in.PaperQueries.Filter;
import dev.busmanager.application.fleet.in.PaperQueries.Order;
import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/papers")
class PaperController {

    private final PapersUseCase papers;
    private final PaperQueries queries;
    private final PaperDocuments documents;
    private final LongLists lists;
    private final TableExport export;

    PaperController(
            PapersUseCase papers,
            PaperQueries queries,
            PaperDocuments documents,
            LongLists lists,
            TableExport export) {
        this.papers = papers;
        this.queries = queries;
        this.documents = documents;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<PaperResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "person_id", required = false) @Nullable UUID personId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean current,
            @RequestParam(name = "until_from", required = false) @Nullable LocalDate untilFrom,
            @RequestParam(name = "until_to", required = false) @Nullable LocalDate untilTo,
            @RequestParam(required = false) @Nullable String search,
            @SortedBy("valid_until") Sort<Order> order,
            Page page,
            HttpServletRequest request) {
        var filter = filter(holder, busId, personId, kind, state, current, untilFrom, untilTo, search);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), documents.shown(actor, request));
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "person_id", required = false) @Nullable UUID personId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean current,
            @RequestParam(name = "until_from", required = false) @Nullable LocalDate untilFrom,
            @RequestParam(name = "until_to", required = false) @Nullable LocalDate untilTo,
            @RequestParam(required = false) @Nullable String search,
            @SortedBy("valid_until") Sort<Order> order) {
        var filter = filter(holder, busId, personId, kind, state, current, untilFrom, untilTo, search);
        return export.answer(
                "papers-report",
                format,
                PaperColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    private static Filter filter(
            @Nullable String holder,
            @Nullable UUID busId,
            @Nullable UUID personId,
            @Nullable String kind,
            @Nullable String state,
            boolean current,
            @Nullable LocalDate untilFrom,
            @Nullable LocalDate untilTo,
            @Nullable String search) {
        return new Filter(
                HolderRequest.kind("holder", holder),
                busId == null ? null : new BusId(busId),
                personId == null ? null : new PersonId(personId),
                kind == null || kind.isBlank() ? null : PaperKind.typed(kind),
                Choices.optional("state", state, PaperState.values(), PaperState::wire),
                current,
                untilFrom,
                untilTo,
                search);
    }

    @GetMapping("/mine")
    @Nullable ResponseEntity<List<PaperResponse>> mine(Actor actor, HttpServletRequest request) {
        return lists.answer(
                sink -> {
                    queries.mine(actor, sink);
                    return null;
                },
                documents.shown(actor, request));
    }

    @GetMapping("/kinds")
    List<PaperKindResponse> kinds(Actor actor) {
        return queries.kinds(actor).stream().map(PaperKindResponse::of).toList();
    }

    @GetMapping("/{id}")
    PaperResponse one(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return documents.shown(actor, request).apply(papers.one(actor, new PaperId(id)));
    }

    @PostMapping
    PaperResponse add(Actor actor, @RequestBody NewPaperRequest body, HttpServletRequest request) {
        var members = body.members(documents.taken(body.documentUrl(), actor));
        var added = papers.add(actor, body.paperId(), body.holder().holder(), members);
        return documents.shown(actor, request).apply(added);
    }

    @PutMapping("/{id}")
    PaperResponse change(
            Actor actor,
            @PathVariable UUID id,
            @RequestBody ChangePaperRequest body,
            ExpectedVersion expected,
            HttpServletRequest request) {
        var paper = new PaperId(id);
        var members = body.members(documents.taken(body.documentUrl(), paper, actor));
        return documents.shown(actor, request).apply(papers.change(actor, paper, members, expected));
    }

    @PostMapping("/{id}/confirmation")
    PaperResponse confirm(
            Actor actor, @PathVariable UUID id, ExpectedVersion expected, HttpServletRequest request) {
        return documents.shown(actor, request).apply(papers.confirm(actor, new PaperId(id), expected));
    }

    /** It stays for the record and can be brought back. */
    @DeleteMapping("/{id}")
    RemovalResponse close(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        papers.close(actor, new PaperId(id), expected);
        return new RemovalResponse("Paper taken out; it can be brought back", true);
    }

    @PostMapping("/{id}/restoration")
    PaperResponse restore(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        return documents.shown(actor, request).apply(papers.restore(actor, new PaperId(id)));
    }
}
