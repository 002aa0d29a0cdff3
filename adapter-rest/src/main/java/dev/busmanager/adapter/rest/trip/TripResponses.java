package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Punctuality;
import dev.busmanager.domain.trip.TripAction;
import dev.busmanager.domain.trip.TripId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trips as they go over the wire: moments also as times on the wall of the office, and how late they are now. */
@Component
class TripResponses {

    private static final Leg NO_WAY_BACK = Leg.planned(null, null);

    private final CompanyZone company;
    private final Clock clock;

    TripResponses(CompanyZone company, Clock clock) {
        this.company = company;
        this.clock = clock;
    }

    TripResponse of(TripView view) {
        var trip = view.trip();
        var zone = company.zone();
        var assigned = trip.assigned();
        var there = trip.there();
        var back = trip.back() == null ? NO_WAY_BACK : trip.back();
        var readings = trip.readings();
        var taken = there.takings();
        var takenBack = back.takings();
        var delay = trip.delay();
        var punctuality = Punctuality.of(trip, clock.instant());
        var next = trip.nextStep();
        return new TripResponse(
                trip.id().value(),
                trip.number().text(),
                assigned.bus() == null ? null : assigned.bus().value(),
                assigned.driver() == null ? null : assigned.driver().value(),
                assigned.route().value(),
                trip.origin() == null ? null : trip.origin().timetable().value(),
                toTheSecond(trip.departs()),
                trip.endedAt() == null ? null : toTheSecond(trip.endedAt()),
                view.day(),
                trip.status().wire(),
                trip.type().wire(),
                trip.notes(),
                assigned.busName(),
                assigned.driverName(),
                trip.departs().atZone(zone).toLocalTime().withNano(0),
                time(there.arrives(), zone),
                time(back.departs(), zone),
                time(back.arrives(), zone),
                there.arrives() == null ? null : LocalDate.ofInstant(there.arrives(), zone),
                there.arrives(),
                there.leftAt(),
                there.arrivedAt(),
                back.departs(),
                back.arrives(),
                back.leftAt(),
                back.arrivedAt(),
                km(readings.start()),
                km(readings.arrival()),
                trip.back() == null ? null : km(readings.turn()),
                km(readings.returnEnd()),
                TripParts.LastOdometerResponse.of(view.lastReading()),
                readings.distanceThere(),
                readings.distanceBack(),
                trip.distanceKm(),
                taken.cash().rupees(),
                taken.online().rupees(),
                taken.paytm().rupees(),
                taken.others().rupees(),
                taken.agent().rupees(),
                taken.total().rupees(),
                takenBack.cash().rupees(),
                takenBack.online().rupees(),
                takenBack.paytm().rupees(),
                takenBack.others().rupees(),
                takenBack.agent().rupees(),
                takenBack.total().rupees(),
                trip.revenue().rupees(),
                view.expenses().rupees(),
                BigDecimal.ZERO,
                trip.gstPercent(),
                trip.waterTaken(),
                id(view.chain().previous()),
                id(view.chain().next()),
                view.chain().position(),
                trip.whyCancelled(),
                delay == null ? null : delay.minutes(),
                delay == null ? null : delay.reason(),
                punctuality.minutes(),
                punctuality.late(),
                next == null ? null : next.wire(),
                view.actions().stream().map(TripAction::wire).sorted().toList(),
                trip.flags().stream().map(FlagResponse::of).toList(),
                TripParts.BusResponse.of(view.bus()),
                TripParts.DriverResponse.of(view.driver()),
                TripParts.RouteResponse.of(view.route()),
                view.createdAt(),
                view.updatedAt(),
                trip.version());
    }

    /** Whoever reads the wall's time out of these two knows of no fractions. */
    private static Instant toTheSecond(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable LocalTime time(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toLocalTime().withNano(0);
    }

    private static @Nullable BigDecimal km(@Nullable Odometer odometer) {
        return odometer == null ? null : odometer.km();
    }

    private static @Nullable UUID id(@Nullable TripId id) {
        return id == null ? null : id.value();
    }
}
