package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.fleet.in.BusesUseCase.BusMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.fleet.BusId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new bus: the members of a {@link BusRequest}, of which one must be there, and the id where the client names it. */
record NewBusRequest(
        @Nullable UUID id,
        @Required @Nullable String registrationNumber,
        Change<String> busName,
        Change<Integer> capacity,
        Change<String> busType,
        Change<String> status,
        Change<LocalDate> insuranceExpiry,
        Change<LocalDate> pucExpiry,
        Change<LocalDate> fitnessExpiry,
        Change<LocalDate> permitExpiry,
        Change<String> ownershipType,
        Change<String> partnerName,
        Change<BigDecimal> companyProfitShare,
        Change<BigDecimal> partnerProfitShare,
        Change<UUID> homeStateId,
        Change<BigDecimal> monthlyTaxAmount,
        Change<Integer> taxDueDay,
        Change<LocalDate> lastTaxPaidDate) {

    @Nullable BusId busId() {
        return id == null ? null : new BusId(id);
    }

    BusMembers members() {
        Change<String> plate = registrationNumber == null ? new Change.Clear<>() : new Change.Set<>(registrationNumber);
        return new BusRequest(
                        plate,
                        busName,
                        capacity,
                        busType,
                        status,
                        insuranceExpiry,
                        pucExpiry,
                        fitnessExpiry,
                        permitExpiry,
                        ownershipType,
                        partnerName,
                        companyProfitShare,
                        partnerProfitShare,
                        homeStateId,
                        monthlyTaxAmount,
                        taxDueDay,
                        lastTaxPaidDate)
                .members();
    }
}
