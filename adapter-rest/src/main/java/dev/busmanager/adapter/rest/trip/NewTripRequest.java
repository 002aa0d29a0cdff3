package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.TripId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new trip: the members of a {@link TripRequest} that are known before it begins. */
record NewTripRequest(
        @Nullable UUID id,
        Change<String> tripNumber,
        Change<UUID> busId,
        Change<UUID> driverId,
        @Required @Nullable UUID routeId,
        @Required @Nullable Instant startDate,
        Change<Instant> endDate,
        Change<LocalTime> arrivalTime,
        Change<LocalTime> returnDepartureTime,
        Change<LocalTime> returnArrivalTime,
        Change<String> status,
        Change<String> tripType,
        Change<String> notes,
        Change<BigDecimal> gstPercentage,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    @Nullable TripId tripId() {
        return id == null ? null : new TripId(id);
    }

    TripMembers members() {
        return new TripRequest(
                        busId,
                        driverId,
                        Change.of(routeId),
                        Change.of(startDate),
                        endDate,
                        arrivalTime,
                        returnDepartureTime,
                        returnArrivalTime,
                        status,
                        tripType,
                        notes,
                        gstPercentage,
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        absent(),
                        confirm,
                        reason)
                .members(tripNumber);
    }

    private static <T> Change<T> absent() {
        return new Change.Absent<>();
    }

    Answers answers() {
        return Confirmation.of(confirm, reason);
    }
}
