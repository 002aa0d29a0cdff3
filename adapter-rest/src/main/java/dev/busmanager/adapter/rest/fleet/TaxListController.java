package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.fleet.in.TaxQueries.Filter;
import dev.busmanager.application.fleet.in.TaxQueries.Order;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.TaxStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The taxes of all buses. */
@RestController
@RequestMapping("/api/tax-records")
class TaxListController {

    private final TaxQueries queries;
    private final LongLists lists;
    private final TableExport export;

    TaxListController(TaxQueries queries, LongLists lists, TableExport export) {
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<TaxRecordResponse>> find(
            Actor actor,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "due_from", required = false) @Nullable LocalDate dueFrom,
            @RequestParam(name = "due_to", required = false) @Nullable LocalDate dueTo,
            @SortedBy("unpaid_first") Sort<Order> order,
            Page page) {
        var filter = filter(busId, status, dueFrom, dueTo);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), TaxRecordResponse::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "due_from", required = false) @Nullable LocalDate dueFrom,
            @RequestParam(name = "due_to", required = false) @Nullable LocalDate dueTo,
            @SortedBy("unpaid_first") Sort<Order> order) {
        var filter = filter(busId, status, dueFrom, dueTo);
        return export.answer(
                "taxes-report",
                format,
                TaxColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    @GetMapping("/totals")
    TaxTotalsResponse totals(
            Actor actor,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "due_from", required = false) @Nullable LocalDate dueFrom,
            @RequestParam(name = "due_to", required = false) @Nullable LocalDate dueTo) {
        return TaxTotalsResponse.of(queries.totals(actor, filter(busId, status, dueFrom, dueTo)));
    }

    private static Filter filter(
            @Nullable UUID busId,
            @Nullable String status,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {
        return new Filter(
                busId == null ? null : new BusId(busId),
                Choices.optional("status", status, TaxStatus.values(), TaxStatus::wire),
                dueFrom,
                dueTo);
    }
}
