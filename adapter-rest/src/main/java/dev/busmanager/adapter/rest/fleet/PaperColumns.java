package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.fleet.in.HolderView;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperState;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The papers as a sheet. */
final class PaperColumns {

    static final List<TableColumn<PaperView>> ALL = List.of(
            TableColumn.text("Of", 10, paper -> HolderResponse.of(paper.holder()).type()),
            TableColumn.text("For", 22, paper -> called(paper.holder())),
            TableColumn.text("Paper", 20, paper -> paper.paper().kind().word()),
            TableColumn.text("Number", 20, paper -> paper.paper().number()),
            TableColumn.text("Issued by", 26, paper -> paper.paper().issuer()),
            TableColumn.day("From", paper -> paper.paper().validFrom()),
            TableColumn.day("Until", paper -> paper.paper().validUntil()),
            TableColumn.number("Days left", PaperView::daysLeft),
            TableColumn.text("State", 12, PaperColumns::state),
            TableColumn.money("Amount", PaperColumns::amount),
            TableColumn.text("Note", 30, paper -> paper.paper().note()));

    private PaperColumns() {}

    /** In a sheet no cell is empty that says whose something is. */
    private static String called(HolderView holder) {
        if (holder.holder() instanceof PaperHolder.OfCompany) return "The company";
        var name = holder.calledName();
        return name == null ? "" : name;
    }

    private static @Nullable BigDecimal amount(PaperView paper) {
        var amount = paper.paper().amount();
        return amount == null ? null : amount.rupees();
    }

    /** One that another has followed is valid on the wire and no longer in use: the sheet says so in one word. */
    private static String state(PaperView paper) {
        var state = paper.paper().state();
        return state == PaperState.VALID && !paper.current() ? "renewed" : state.wire();
    }
}
