package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers.ReadingMembers;
import dev.busmanager.application.trip.in.TripMembers.TakingsMembers;
import dev.busmanager.application.trip.in.TripMembers.Times;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form says of a trip that is there; what it leaves out stays. */
record TripRequest(
        Change<UUID> busId,
        Change<UUID> driverId,
        Change<UUID> routeId,
        Change<Instant> startDate,
        Change<Instant> endDate,
        Change<LocalTime> arrivalTime,
        Change<LocalTime> returnDepartureTime,
        Change<LocalTime> returnArrivalTime,
        Change<String> status,
        Change<String> tripType,
        Change<String> notes,
        Change<BigDecimal> gstPercentage,
        Change<BigDecimal> odometerStart,
        Change<BigDecimal> odometerEnd,
        Change<BigDecimal> odometerReturnStart,
        Change<BigDecimal> odometerReturnEnd,
        Change<BigDecimal> revenueCash,
        Change<BigDecimal> revenueOnline,
        Change<BigDecimal> revenuePaytm,
        Change<BigDecimal> revenueOthers,
        Change<BigDecimal> revenueAgent,
        Change<BigDecimal> returnRevenueCash,
        Change<BigDecimal> returnRevenueOnline,
        Change<BigDecimal> returnRevenuePaytm,
        Change<BigDecimal> returnRevenueOthers,
        Change<BigDecimal> returnRevenueAgent,
        Change<Integer> waterTaken,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    TripMembers members() {
        return members(new Change.Absent<>());
    }

    TripMembers members(Change<String> number) {
        var shape = new RequestShape();
        var members = new TripMembers(
                shape.optional("trip_number", number, TripNumber.MOST),
                busId,
                driverId,
                shape.kept("route_id", routeId),
                shape.kept("start_date", startDate),
                endDate,
                new Times(arrivalTime, returnDepartureTime, returnArrivalTime),
                shape.kept("status", shape.choice("status", status, TripStatus.values(), TripStatus::wire)),
                shape.kept("trip_type", shape.choice("trip_type", tripType, TripType.values(), TripType::wire)),
                shape.optional("notes", notes, Trip.NOTES_MOST),
                gstPercentage,
                readings(),
                takings(),
                returnTakings(),
                waterTaken);
        shape.check();
        return members;
    }

    ReadingMembers readings() {
        return new ReadingMembers(odometerStart, odometerEnd, odometerReturnStart, odometerReturnEnd);
    }

    private TakingsMembers takings() {
        return new TakingsMembers(revenueCash, revenueOnline, revenuePaytm, revenueOthers, revenueAgent);
    }

    private TakingsMembers returnTakings() {
        return new TakingsMembers(
                returnRevenueCash, returnRevenueOnline, returnRevenuePaytm, returnRevenueOthers, returnRevenueAgent);
    }

    Answers answers() {
        return Confirmation.of(confirm, reason);
    }
}
