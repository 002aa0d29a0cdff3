package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.domain.fleet.Ownership;
import java.util.List;

/** The register of buses as a sheet; what is imported from one is found again under the same headings. */
final class BusColumns {

    static final List<TableColumn<BusView>> ALL = List.of(
            TableColumn.text("Registration number", 18, BusView::registration),
            TableColumn.text("Name", 20, BusView::name),
            TableColumn.number("Capacity", BusView::capacity),
            TableColumn.text("Type", 16, BusView::type),
            TableColumn.text("Status", 13, bus -> bus.status().wire()),
            TableColumn.day("Insurance until", BusView::insuranceUntil),
            TableColumn.day("PUC until", BusView::pucUntil),
            TableColumn.day("Fitness until", BusView::fitnessUntil),
            TableColumn.day("Permit until", BusView::permitUntil),
            TableColumn.text("Ownership", 13, bus -> bus.ownership().wire()),
            TableColumn.text("Partner", 20, bus -> bus.ownership().partnerName()),
            TableColumn.number("Company share %", BusColumns::companyShare),
            TableColumn.text("Home state", 18, bus -> bus.homeState() == null ? null : bus.homeState().name()),
            TableColumn.money("Monthly tax", bus -> bus.tax().monthly().rupees()),
            TableColumn.number("Tax due day", bus -> bus.tax().dueDay()),
            TableColumn.day("Last tax paid", bus -> bus.tax().lastPaid()),
            TableColumn.day("Next tax due", BusView::nextTaxDue));

    private BusColumns() {}

    private static Number companyShare(BusView bus) {
        return bus.ownership() instanceof Ownership.Partnership partnership ? partnership.companyShare() : Ownership.WHOLE;
    }
}
