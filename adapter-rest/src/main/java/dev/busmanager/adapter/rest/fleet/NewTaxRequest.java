package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase.TaxMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.fleet.TaxRecord;
import dev.busmanager.domain.fleet.TaxRecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewTaxRequest(
        @Nullable UUID id,
        @Required @Nullable LocalDate taxPeriodStart,
        @Required @Nullable LocalDate taxPeriodEnd,
        @Required @Nullable LocalDate dueDate,
        @Required @Nullable BigDecimal amount,
        @Nullable String notes) {

    @Nullable TaxRecordId taxRecordId() {
        return id == null ? null : new TaxRecordId(id);
    }

    TaxMembers members() {
        var shape = new RequestShape();
        shape.present("tax_period_start", taxPeriodStart);
        shape.present("tax_period_end", taxPeriodEnd);
        shape.present("due_date", dueDate);
        shape.present("amount", amount);
        var text = shape.optionalText("notes", notes, TaxRecord.NOTES_MOST);
        shape.check();
        return new TaxMembers(
                new Change.Set<>(taxPeriodStart),
                new Change.Set<>(taxPeriodEnd),
                new Change.Set<>(dueDate),
                new Change.Set<>(amount),
                text == null ? new Change.Absent<>() : new Change.Set<>(text));
    }
}
