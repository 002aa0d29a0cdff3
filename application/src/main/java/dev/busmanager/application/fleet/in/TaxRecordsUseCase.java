package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.TaxRecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The road tax of a bus, period by period. */
public interface TaxRecordsUseCase {

    TaxRecordView one(Actor actor, BusId bus, TaxRecordId id);

    /** @param id where the caller has named it already; the same tax under the same id is the tax that is there */
    TaxRecordView add(Actor actor, BusId bus, @Nullable TaxRecordId id, TaxMembers members);

    TaxRecordView change(Actor actor, BusId bus, TaxRecordId id, TaxMembers members, ExpectedVersion expected);

    /** One that is paid stays. */
    void remove(Actor actor, BusId bus, TaxRecordId id, ExpectedVersion expected);

    TaxRecordView pay(
            Actor actor,
            BusId bus,
            TaxRecordId id,
            LocalDate day,
            @Nullable String reference,
            ExpectedVersion expected);

    /** It was not paid after all. */
    TaxRecordView unpay(Actor actor, BusId bus, TaxRecordId id, ExpectedVersion expected);

    record TaxMembers(
            Change<LocalDate> periodStart,
            Change<LocalDate> periodEnd,
            Change<LocalDate> due,
            Change<BigDecimal> amount,
            Change<String> notes) {}
}
