package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.trip.in.TripBoardQueries.TripOnBoard;
import dev.busmanager.domain.trip.Delay;
import dev.busmanager.domain.trip.TripAction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param startDate when it leaves by the plan, and {@code plannedEnd} when it is back
 * @param expectedEnd as things stand
 * @param version for changing it at once
 */
record BoardTripResponse(
        UUID id,
        String tripNumber,
        String status,
        String tripType,
        Instant startDate,
        Instant plannedEnd,
        Instant expectedEnd,
        @Nullable Instant leftAt,
        @Nullable Instant endDate,
        long lateMinutes,
        boolean isLate,
        @Nullable String delayReason,
        BoardTripResponse.@Nullable Bus bus,
        BoardTripResponse.@Nullable Driver driver,
        BoardTripResponse.Route route,
        @Nullable UUID scheduleId,
        List<String> allowedActions,
        long version) {

    record Bus(UUID id, String registrationNumber, @Nullable String busName) {}

    record Driver(UUID id, String fullName) {}

    record Route(UUID id, String routeName) {}

    static BoardTripResponse of(TripOnBoard onBoard) {
        var view = onBoard.view();
        var trip = view.trip();
        return new BoardTripResponse(
                trip.id().value(),
                trip.number().text(),
                trip.status().wire(),
                trip.type().wire(),
                trip.departs(),
                trip.ends(),
                onBoard.expectedEnd(),
                trip.there().leftAt(),
                trip.endedAt(),
                onBoard.lateMinutes(),
                onBoard.late(),
                reason(trip.delay()),
                view.bus() == null
                        ? null
                        : new Bus(view.bus().id(), view.bus().registration(), view.bus().name()),
                view.driver() == null ? null : new Driver(view.driver().id(), view.driver().fullName()),
                new Route(view.route().id(), view.route().name()),
                trip.origin() == null ? null : trip.origin().timetable().value(),
                view.actions().stream().map(TripAction::wire).sorted().toList(),
                trip.version().number());
    }

    private static @Nullable String reason(@Nullable Delay delay) {
        return delay == null ? null : delay.reason();
    }
}
