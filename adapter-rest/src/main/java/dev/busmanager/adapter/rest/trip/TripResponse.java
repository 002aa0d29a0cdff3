package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param lastOdometer of the bus before this trip; only where one trip is asked for
 * @param returnTotalExpense of old: the expenses of a trip stand together
 */
record TripResponse(
        UUID id,
        String tripNumber,
        @Nullable UUID busId,
        @Nullable UUID driverId,
        UUID routeId,
        @Nullable UUID scheduleId,
        Instant startDate,
        @Nullable Instant endDate,
        LocalDate tripDate,
        String status,
        String tripType,
        @Nullable String notes,
        @Nullable String busNameSnapshot,
        @Nullable String driverNameSnapshot,
        LocalTime departureTime,
        @Nullable LocalTime arrivalTime,
        @Nullable LocalTime returnDepartureTime,
        @Nullable LocalTime returnArrivalTime,
        @Nullable LocalDate expectedArrivalDate,
        @Nullable Instant arrivesAt,
        @Nullable Instant leftAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant returnStartsAt,
        @Nullable Instant returnArrivesAt,
        @Nullable Instant returnLeftAt,
        @Nullable Instant returnArrivedAt,
        @Nullable BigDecimal odometerStart,
        @Nullable BigDecimal odometerEnd,
        @Nullable BigDecimal odometerReturnStart,
        @Nullable BigDecimal odometerReturnEnd,
        TripParts.@Nullable LastOdometerResponse lastOdometer,
        @Nullable BigDecimal distanceTraveled,
        @Nullable BigDecimal distanceReturn,
        @Nullable BigDecimal distanceInAll,
        BigDecimal revenueCash,
        BigDecimal revenueOnline,
        BigDecimal revenuePaytm,
        BigDecimal revenueOthers,
        BigDecimal revenueAgent,
        BigDecimal totalRevenue,
        BigDecimal returnRevenueCash,
        BigDecimal returnRevenueOnline,
        BigDecimal returnRevenuePaytm,
        BigDecimal returnRevenueOthers,
        BigDecimal returnRevenueAgent,
        BigDecimal returnTotalRevenue,
        BigDecimal revenueInAll,
        BigDecimal totalExpense,
        BigDecimal returnTotalExpense,
        BigDecimal gstPercentage,
        int waterTaken,
        @Nullable UUID previousTripId,
        @Nullable UUID nextTripId,
        int cyclePosition,
        @Nullable String cancelReason,
        @Nullable Integer delayMinutes,
        @Nullable String delayReason,
        long lateMinutes,
        boolean isLate,
        @Nullable String nextStep,
        List<String> allowedActions,
        List<FlagResponse> flags,
        TripParts.@Nullable BusResponse bus,
        TripParts.@Nullable DriverResponse driver,
        TripParts.RouteResponse route,
        Instant createdAt,
        Instant updatedAt,
        Version version)
        implements Versioned {}
