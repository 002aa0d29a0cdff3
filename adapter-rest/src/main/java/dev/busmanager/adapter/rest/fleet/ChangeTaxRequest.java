package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase.TaxMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.fleet.TaxRecord;
import java.math.BigDecimal;
import java.time.LocalDate;

record ChangeTaxRequest(
        Change<LocalDate> taxPeriodStart,
        Change<LocalDate> taxPeriodEnd,
        Change<LocalDate> dueDate,
        Change<BigDecimal> amount,
        Change<String> notes) {

    TaxMembers members() {
        var shape = new RequestShape();
        var text = shape.optional("notes", notes, TaxRecord.NOTES_MOST);
        shape.check();
        return new TaxMembers(taxPeriodStart, taxPeriodEnd, dueDate, amount, text);
    }
}
