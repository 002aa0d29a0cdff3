package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.repair.in.WorkshopQueries.Filter;
import dev.busmanager.application.repair.in.WorkshopQueries.Order;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.repair.in.WorkshopsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.repair.WorkshopId;
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

/** Workshops, which old clients call organizations. */
@RestController
@RequestMapping("/api/repairs/organizations")
class WorkshopController {

    private final WorkshopsUseCase workshops;
    private final WorkshopQueries queries;
    private final LongLists lists;
    private final TableExport export;

    WorkshopController(
            WorkshopsUseCase workshops, WorkshopQueries queries, LongLists lists, TableExport export) {
        this.workshops = workshops;
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<WorkshopResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("org_name") Sort<Order> order,
            Page page) {
        var filter = new Filter(search, active, archived);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), WorkshopResponse::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("org_name") Sort<Order> order) {
        var filter = new Filter(search, active, archived);
        return export.answer(
                "workshops-report",
                format,
                WorkshopColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    @GetMapping("/{id}")
    WorkshopResponse one(Actor actor, @PathVariable UUID id) {
        return WorkshopResponse.of(workshops.one(actor, new WorkshopId(id)));
    }

    @PostMapping
    WorkshopResponse add(Actor actor, @RequestBody NewWorkshopRequest body) {
        return WorkshopResponse.of(workshops.add(actor, body.workshopId(), body.members()));
    }

    @PutMapping("/{id}")
    WorkshopResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody WorkshopRequest body, ExpectedVersion expected) {
        return WorkshopResponse.of(workshops.change(actor, new WorkshopId(id), body.members(), expected));
    }

    @DeleteMapping("/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(workshops.remove(actor, new WorkshopId(id), expected), "Workshop");
    }

    @PostMapping("/{id}/restoration")
    WorkshopResponse restore(Actor actor, @PathVariable UUID id) {
        return WorkshopResponse.of(workshops.restore(actor, new WorkshopId(id)));
    }

    @PostMapping("/{id}/users")
    WorkshopUserResponse addUser(Actor actor, @PathVariable UUID id, @RequestBody WorkshopUserRequest body) {
        return WorkshopUserResponse.of(workshops.addUser(actor, new WorkshopId(id), body.user()));
    }
}
