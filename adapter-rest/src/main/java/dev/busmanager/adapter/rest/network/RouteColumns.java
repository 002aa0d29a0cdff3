package dev.busmanager.adapter.rest.network;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.network.in.RouteView;
import java.util.List;

/** The register of routes as a sheet; what is imported from one is found again under the same headings. */
final class RouteColumns {

    static final List<TableColumn<RouteView>> ALL = List.of(
            TableColumn.text("Route", 28, RouteView::name),
            TableColumn.text("From state", 18, route -> route.from().name()),
            TableColumn.text("To state", 18, route -> route.to().name()),
            TableColumn.text("From address", 30, RouteView::fromAddress),
            TableColumn.text("To address", 30, RouteView::toAddress),
            TableColumn.number("Distance km", RouteView::distanceKm),
            TableColumn.number("Hours", RouteView::hours));

    private RouteColumns() {}
}
