package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.repair.in.WorkshopView;
import java.util.List;

/** The register of workshops as a sheet. */
final class WorkshopColumns {

    static final List<TableColumn<WorkshopView>> ALL = List.of(
            TableColumn.text("Code", 12, view -> view.workshop().code().text()),
            TableColumn.text("Name", 26, view -> view.workshop().name()),
            TableColumn.text("Contact person", 22, view -> view.workshop().contactPerson()),
            TableColumn.text("Phone", 16, view -> view.workshop().phone()),
            TableColumn.text("E-mail", 26, view -> view.workshop().email()),
            TableColumn.text("Address", 30, view -> view.workshop().address()),
            TableColumn.text("Gets jobs", 10, view -> view.workshop().active() ? "yes" : "no"));

    private WorkshopColumns() {}
}
