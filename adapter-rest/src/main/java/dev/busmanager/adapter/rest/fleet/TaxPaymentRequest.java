package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.fleet.TaxRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TaxPaymentRequest(@Required @Nullable LocalDate paidDate, @Nullable String paymentReference) {

    @Nullable String reference() {
        var shape = new RequestShape();
        shape.present("paid_date", paidDate);
        var reference = shape.optionalText("payment_reference", paymentReference, TaxRecord.REFERENCE_MOST);
        shape.check();
        return reference;
    }
}
