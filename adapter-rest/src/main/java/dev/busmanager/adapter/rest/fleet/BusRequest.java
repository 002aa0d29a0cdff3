package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.fleet.in.BusesUseCase.BusMembers;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What a form says of a bus that is there; what it leaves out stays. */
record BusRequest(
        Change<String> registrationNumber,
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

    BusMembers members() {
        var shape = new RequestShape();
        var members = new BusMembers(
                shape.change("registration_number", registrationNumber, text -> new Registration(text).text()),
                shape.optional("bus_name", busName, Bus.NAME_MOST),
                capacity,
                shape.optional("bus_type", busType, Bus.TYPE_MOST),
                shape.choice("status", status, BusStatus.values(), BusStatus::wire),
                insuranceExpiry,
                pucExpiry,
                fitnessExpiry,
                permitExpiry,
                shape.choice("ownership_type", ownershipType, OwnershipKind.values(), BusRequest::word),
                shape.optional("partner_name", partnerName, Ownership.PARTNER_NAME_MOST),
                companyProfitShare,
                partnerProfitShare,
                homeStateId,
                monthlyTaxAmount,
                taxDueDay,
                lastTaxPaidDate);
        shape.check();
        return members;
    }

    static String word(OwnershipKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
