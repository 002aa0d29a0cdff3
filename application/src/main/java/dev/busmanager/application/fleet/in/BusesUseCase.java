package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of buses. */
public interface BusesUseCase {

    /** As much of it as the caller may see. */
    SeenBus one(Actor actor, BusId id);

    /** @param id where the caller has named it already; the same bus under the same id is the bus that is there */
    BusView add(Actor actor, @Nullable BusId id, BusMembers members);

    BusView change(Actor actor, BusId id, BusMembers members, ExpectedVersion expected);

    /** Archives a bus with history. */
    Removal remove(Actor actor, BusId id, ExpectedVersion expected);

    /**
     * As if it had never been added, its papers included.
     *
     * @param by when it was added; whatever is younger or was touched stands in the way
     */
    void unmake(Actor actor, BusId id, ExpectedVersion expected, Instant by);

    BusView restore(Actor actor, BusId id);

    /**
     * What can be said of a bus. What is left out stays as it is, or is as usual for a new bus; what is cleared is as
     * usual or empty.
     *
     * @param insuranceUntil until when the current paper of that kind holds, as the other dates
     */
    record BusMembers(
            Change<String> registration,
            Change<String> name,
            Change<Integer> capacity,
            Change<String> type,
            Change<BusStatus> status,
            Change<LocalDate> insuranceUntil,
            Change<LocalDate> pucUntil,
            Change<LocalDate> fitnessUntil,
            Change<LocalDate> permitUntil,
            Change<OwnershipKind> ownership,
            Change<String> partner,
            Change<BigDecimal> companyShare,
            Change<BigDecimal> partnerShare,
            Change<UUID> homeState,
            Change<BigDecimal> monthlyTax,
            Change<Integer> taxDueDay,
            Change<LocalDate> lastTaxPaid) {}

    enum OwnershipKind {
        OWNED,
        PARTNERSHIP
    }
}
