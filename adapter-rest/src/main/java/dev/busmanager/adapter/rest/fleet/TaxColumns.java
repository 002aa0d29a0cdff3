package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.fleet.in.TaxRecordView;
import dev.busmanager.domain.fleet.TaxRecord.Payment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The road taxes as a sheet. */
final class TaxColumns {

    static final List<TableColumn<TaxRecordView>> ALL = List.of(
            TableColumn.text("Bus", 18, tax -> tax.bus().plate()),
            TableColumn.text("Name", 20, tax -> tax.bus().name()),
            TableColumn.day("From", tax -> tax.tax().periodStart()),
            TableColumn.day("To", tax -> tax.tax().periodEnd()),
            TableColumn.day("Due", tax -> tax.tax().due()),
            TableColumn.money("Amount", tax -> tax.tax().amount().rupees()),
            TableColumn.text("Status", 12, tax -> tax.status().wire()),
            TableColumn.day("Paid on", of(Payment::day)),
            TableColumn.text("Reference", 22, of(Payment::reference)),
            TableColumn.text("Notes", 30, tax -> tax.tax().notes()));

    private TaxColumns() {}

    private static <V> Function<TaxRecordView, @Nullable V> of(Function<Payment, @Nullable V> member) {
        return tax -> tax.tax().payment() == null ? null : member.apply(tax.tax().payment());
    }
}
