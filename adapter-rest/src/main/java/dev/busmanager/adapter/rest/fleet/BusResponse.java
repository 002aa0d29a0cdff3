package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.StateInShort;
import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record BusResponse(
        UUID id,
        String registrationNumber,
        @Nullable String busName,
        int capacity,
        @Nullable String busType,
        String status,
        @Nullable LocalDate insuranceExpiry,
        @Nullable LocalDate pucExpiry,
        @Nullable LocalDate fitnessExpiry,
        @Nullable LocalDate permitExpiry,
        String ownershipType,
        @Nullable String partnerName,
        BigDecimal companyProfitShare,
        BigDecimal partnerProfitShare,
        @Nullable UUID homeStateId,
        BigDecimal monthlyTaxAmount,
        int taxDueDay,
        @Nullable LocalDate lastTaxPaidDate,
        @Nullable LocalDate nextTaxDueDate,
        @Nullable StateInShort homeState,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements ListedBus, Versioned {

    static BusResponse of(BusView bus) {
        var tax = bus.tax();
        return new BusResponse(
                bus.id().value(),
                bus.registration(),
                bus.name(),
                bus.capacity(),
                bus.type(),
                bus.status().wire(),
                bus.insuranceUntil(),
                bus.pucUntil(),
                bus.fitnessUntil(),
                bus.permitUntil(),
                bus.ownership().wire(),
                bus.ownership().partnerName(),
                bus.ownership().companySharePercent(),
                bus.ownership().partnerSharePercent(),
                tax.homeState() == null ? null : tax.homeState().value(),
                tax.monthly().rupees(),
                tax.dueDay(),
                tax.lastPaid(),
                bus.nextTaxDue(),
                StateInShort.orNull(bus.homeState()),
                bus.createdAt(),
                bus.updatedAt(),
                bus.archivedAt(),
                bus.version());
    }
}
