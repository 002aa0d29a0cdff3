package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.adapter.rest.trip.TripFilters.Query;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.application.trip.in.TripQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trips in lists. */
@RestController
@RequestMapping("/api/trips")
class TripListController {

    private final TripQueries queries;
    private final TripFilters filters;
    private final TripResponses responses;
    private final LongLists lists;
    private final TableExport export;

    TripListController(
            TripQueries queries, TripFilters filters, TripResponses responses, LongLists lists, TableExport export) {
        this.queries = queries;
        this.filters = filters;
        this.responses = responses;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<TripResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(name = "route_id", required = false) @Nullable UUID routeId,
            @RequestParam(name = "schedule_id", required = false) @Nullable UUID scheduleId,
            @RequestParam(name = "trip_type", required = false) @Nullable String tripType,
            @RequestParam(name = "from_date", required = false) @Nullable LocalDate fromDate,
            @RequestParam(name = "to_date", required = false) @Nullable LocalDate toDate,
            @RequestParam(required = false) @Nullable String lacking,
            @RequestParam(name = "start_date", required = false) @Nullable Instant startDate,
            @RequestParam(name = "end_date", required = false) @Nullable Instant endDate,
            @SortedBy("-start_date") Sort<Order> order,
            Page page) {
        var query = new Query(
                search, status, busId, driverId, routeId, scheduleId, tripType, fromDate, toDate, lacking);
        var filter = filters.of(query, startDate, endDate);
        var sort = TripFilters.order(order, startDate, endDate);
        return lists.answer(sink -> queries.find(actor, filter, sort, page, sink), responses::of);
    }

    /** Those of the caller, who drives them. */
    @GetMapping("/my")
    @Nullable ResponseEntity<List<TripResponse>> mine(
            Actor actor,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "from_date", required = false) @Nullable LocalDate fromDate,
            @RequestParam(name = "to_date", required = false) @Nullable LocalDate toDate,
            Page page) {
        var filter = filters.of(new Query(null, status, null, null, null, null, null, fromDate, toDate, null));
        return lists.answer(sink -> queries.mine(actor, filter, page, sink), responses::of);
    }

    /** Of the list with its filters, whole. */
    @GetMapping("/totals")
    TotalsResponse totals(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(name = "route_id", required = false) @Nullable UUID routeId,
            @RequestParam(name = "schedule_id", required = false) @Nullable UUID scheduleId,
            @RequestParam(name = "trip_type", required = false) @Nullable String tripType,
            @RequestParam(name = "from_date", required = false) @Nullable LocalDate fromDate,
            @RequestParam(name = "to_date", required = false) @Nullable LocalDate toDate,
            @RequestParam(required = false) @Nullable String lacking) {
        var query = new Query(
                search, status, busId, driverId, routeId, scheduleId, tripType, fromDate, toDate, lacking);
        return TotalsResponse.of(queries.totals(actor, filters.of(query)));
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(name = "route_id", required = false) @Nullable UUID routeId,
            @RequestParam(name = "schedule_id", required = false) @Nullable UUID scheduleId,
            @RequestParam(name = "trip_type", required = false) @Nullable String tripType,
            @RequestParam(name = "from_date", required = false) @Nullable LocalDate fromDate,
            @RequestParam(name = "to_date", required = false) @Nullable LocalDate toDate,
            @RequestParam(required = false) @Nullable String lacking,
            @SortedBy("-start_date") Sort<Order> order) {
        var query = new Query(
                search, status, busId, driverId, routeId, scheduleId, tripType, fromDate, toDate, lacking);
        var filter = filters.of(query);
        return export.answer(
                "trips-report",
                format,
                TripColumns.in(export.zone()),
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }
}
