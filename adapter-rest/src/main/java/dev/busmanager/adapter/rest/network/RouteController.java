package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.network.in.RouteQueries.Filter;
import dev.busmanager.application.network.in.RouteQueries.Order;
import dev.busmanager.application.network.in.RouteQueries;
import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.network.RouteId;
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
@RequestMapping("/api/routes")
class RouteController {

    private final RoutesUseCase routes;
    private final RouteQueries queries;
    private final LongLists lists;
    private final TableExport export;

    RouteController(RoutesUseCase routes, RouteQueries queries, LongLists lists, TableExport export) {
        this.routes = routes;
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<ListedRouteResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("route_name") Sort<Order> order,
            Page page) {
        var filter = new Filter(search, archived);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), ListedRouteResponse::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("route_name") Sort<Order> order) {
        var filter = new Filter(search, archived);
        return export.answer(
                "routes-report",
                format,
                RouteColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    @GetMapping("/{id}")
    RouteResponse one(Actor actor, @PathVariable UUID id) {
        return RouteResponse.of(routes.one(actor, new RouteId(id)));
    }

    @PostMapping
    RouteResponse add(Actor actor, @RequestBody NewRouteRequest body) {
        return RouteResponse.of(routes.add(actor, body.routeId(), body.members()));
    }

    @PutMapping("/{id}")
    RouteResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody RouteRequest body, ExpectedVersion expected) {
        return RouteResponse.of(routes.change(actor, new RouteId(id), body.members(), expected));
    }

    @DeleteMapping("/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(routes.remove(actor, new RouteId(id), expected), "Route");
    }

    @PostMapping("/{id}/restoration")
    RouteResponse restore(Actor actor, @PathVariable UUID id) {
        return RouteResponse.of(routes.restore(actor, new RouteId(id)));
    }
}
