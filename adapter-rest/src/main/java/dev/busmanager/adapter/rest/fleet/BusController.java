package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.fleet.in.BusQueries.Filter;
import dev.busmanager.application.fleet.in.BusQueries.Order;
import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
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
@RequestMapping("/api/buses")
class BusController {

    private final BusesUseCase buses;
    private final BusQueries queries;
    private final LongLists lists;
    private final TableExport export;

    BusController(BusesUseCase buses, BusQueries queries, LongLists lists, TableExport export) {
        this.buses = buses;
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<ListedBus>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "ownership_type", required = false) @Nullable String ownershipType,
            @RequestParam(name = "lapsing_by", required = false) @Nullable LocalDate lapsingBy,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("registration_number") Sort<Order> order,
            Page page) {
        var filter = filter(search, status, ownershipType, lapsingBy, archived);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), ListedBus::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "ownership_type", required = false) @Nullable String ownershipType,
            @RequestParam(name = "lapsing_by", required = false) @Nullable LocalDate lapsingBy,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("registration_number") Sort<Order> order) {
        var filter = filter(search, status, ownershipType, lapsingBy, archived);
        return export.answer(
                "buses-report",
                format,
                BusColumns.ALL,
                (page, sink) -> queries.findInFull(actor, filter, order, page, sink));
    }

    private static Filter filter(
            @Nullable String search,
            @Nullable String status,
            @Nullable String ownershipType,
            @Nullable LocalDate lapsingBy,
            boolean archived) {
        return new Filter(
                search,
                Choices.optional("status", status, BusStatus.values(), BusStatus::wire),
                Choices.optional("ownership_type", ownershipType, OwnershipKind.values(), BusRequest::word),
                lapsingBy,
                archived);
    }

    @GetMapping("/{id}")
    ListedBus one(Actor actor, @PathVariable UUID id) {
        return ListedBus.of(buses.one(actor, new BusId(id)));
    }

    @PostMapping
    BusResponse add(Actor actor, @RequestBody NewBusRequest body) {
        return BusResponse.of(buses.add(actor, body.busId(), body.members()));
    }

    @PutMapping("/{id}")
    BusResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody BusRequest body, ExpectedVersion expected) {
        return BusResponse.of(buses.change(actor, new BusId(id), body.members(), expected));
    }

    @DeleteMapping("/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(buses.remove(actor, new BusId(id), expected), "Bus");
    }

    @PostMapping("/{id}/restoration")
    BusResponse restore(Actor actor, @PathVariable UUID id) {
        return BusResponse.of(buses.restore(actor, new BusId(id)));
    }
}
