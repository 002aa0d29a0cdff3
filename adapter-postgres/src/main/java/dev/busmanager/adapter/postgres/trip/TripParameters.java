package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A trip as the values of a statement. */
record TripParameters(TripFlags flags, ZoneId company) {

    StatementSpec of(Trip trip, Instant now, StatementSpec statement) {
        var assigned = trip.assigned();
        var readings = trip.readings();
        var delay = trip.delay();
        leg(statement, "", trip.there());
        leg(statement, "return_", trip.back() == null ? Leg.planned(null, null) : trip.back());
        return statement
                .param("id", trip.id().value())
                .param("number", trip.number().text())
                .param("bus", assigned.bus() == null ? null : assigned.bus().value())
                .param("busName", assigned.busName())
                .param("driver", assigned.driver() == null ? null : assigned.driver().value())
                .param("driverName", assigned.driverName())
                .param("route", assigned.route().value())
                .param("status", trip.status().wire())
                .param("day", LocalDate.ofInstant(trip.departs(), company))
                .param("twoWay", trip.type() == TripType.TWO_WAY)
                .param("endedAt", Columns.timestamp(trip.endedAt()))
                .param("takenUntil", Columns.timestamp(trip.ends()))
                .param("odometerStart", km(readings.start()))
                .param("odometerEnd", km(readings.end()))
                .param("odometerReturnStart", km(readings.returnStart()))
                .param("odometerReturnEnd", km(readings.returnEnd()))
                .param("gst", trip.gstPercent())
                .param("water", trip.waterTaken())
                .param("notes", trip.notes())
                .param("cancelReason", trip.whyCancelled())
                .param("delayMinutes", delay == null ? null : delay.minutes())
                .param("delayReason", delay == null ? null : delay.reason())
                .param("delayNotedAt", delay == null ? null : Columns.timestamp(delay.notedAt()))
                .param("flags", flags.column(trip.flags()))
                .param("now", Columns.timestamp(now));
    }

    private static void leg(StatementSpec statement, String way, Leg leg) {
        var takings = leg.takings();
        statement
                .param(way + "starts", Columns.timestamp(leg.departs()))
                .param(way + "arrives", Columns.timestamp(leg.arrives()))
                .param(way + "left", Columns.timestamp(leg.leftAt()))
                .param(way + "arrived", Columns.timestamp(leg.arrivedAt()))
                .param(way + "cash", takings.cash().rupees())
                .param(way + "online", takings.online().rupees())
                .param(way + "paytm", takings.paytm().rupees())
                .param(way + "others", takings.others().rupees())
                .param(way + "agent", takings.agent().rupees());
    }

    private static @Nullable BigDecimal km(@Nullable Odometer odometer) {
        return odometer == null ? null : odometer.km();
    }
}
