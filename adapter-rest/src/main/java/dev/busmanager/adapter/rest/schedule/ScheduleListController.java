package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.schedule.in.TimetableQueries.Filter;
import dev.busmanager.application.schedule.in.TimetableQueries.Order;
import dev.busmanager.application.schedule.in.TimetableQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timetables in lists. */
@RestController
@RequestMapping("/api/schedules")
class ScheduleListController {

    private final TimetableQueries queries;
    private final LongLists lists;
    private final TableExport export;

    ScheduleListController(TimetableQueries queries, LongLists lists, TableExport export) {
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<ScheduleResponse>> find(
            Actor actor,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "route_id", required = false) @Nullable UUID routeId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean isActive,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("departure_time") Sort<Order> order,
            Page page) {
        var filter = new Filter(busId, routeId, driverId, isActive, search, archived);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), ScheduleResponse::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "route_id", required = false) @Nullable UUID routeId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(name = "is_active", required = false) @Nullable Boolean isActive,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("departure_time") Sort<Order> order) {
        var filter = new Filter(busId, routeId, driverId, isActive, search, archived);
        return export.answer(
                "schedules-report",
                format,
                ScheduleColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }
}
