package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.trip.LastReading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is named inside a trip. */
final class TripParts {

    private TripParts() {}

    record LastOdometerResponse(BigDecimal km, Instant at, String tripNumber) {

        static @Nullable LastOdometerResponse of(@Nullable LastReading last) {
            return last == null
                    ? null
                    : new LastOdometerResponse(
                            last.reading().km(), last.at(), last.number().text());
        }
    }

    /** Whose bus it is stands there for the office only. */
    record BusResponse(
            UUID id,
            String registrationNumber,
            @Nullable String busName,
            @Nullable String ownershipType,
            @Nullable String partnerName,
            @Nullable BigDecimal companyProfitShare,
            @Nullable BigDecimal partnerProfitShare) {

        static @Nullable BusResponse of(TripView.@Nullable BusOfTrip bus) {
            if (bus == null) return null;
            var ownership = bus.ownership();
            return new BusResponse(
                    bus.id(),
                    bus.registration(),
                    bus.name(),
                    ownership == null ? null : ownership.wire(),
                    ownership == null ? null : ownership.partnerName(),
                    ownership == null ? null : ownership.companySharePercent(),
                    ownership == null ? null : ownership.partnerSharePercent());
        }
    }

    record DriverResponse(UUID id, String fullName, @Nullable String phone) {

        static @Nullable DriverResponse of(TripView.@Nullable DriverOfTrip driver) {
            return driver == null ? null : new DriverResponse(driver.id(), driver.fullName(), driver.phone());
        }
    }

    record RouteResponse(
            UUID id,
            String routeName,
            @Nullable BigDecimal distanceKm,
            @Nullable String fromAddress,
            @Nullable String toAddress) {

        static RouteResponse of(TripView.RouteOfTrip route) {
            return new RouteResponse(
                    route.id(), route.name(), route.distanceKm(), route.fromAddress(), route.toAddress());
        }
    }
}
