package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Members;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Takings;
import dev.busmanager.domain.trip.TripFlag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trip as the audit trail remembers it, with the names of the wire. */
final class TripAsWritten {

    private TripAsWritten() {}

    static Map<String, Object> members(TripView view) {
        var trip = view.trip();
        var members = new Members()
                .with("trip_number", trip.number())
                .with("bus", view.bus() == null ? trip.assigned().busName() : view.bus().registration())
                .with("driver", view.driver() == null ? trip.assigned().driverName() : view.driver().fullName())
                .with("route", view.route().name())
                .with("status", trip.status().wire())
                .with("trip_type", trip.type().wire())
                .with("start_date", trip.there().departs())
                .with("end_date", trip.endedAt())
                .with("odometer_start", trip.readings().start())
                .with("odometer_end", trip.readings().end())
                .with("odometer_return_start", trip.readings().returnStart())
                .with("odometer_return_end", trip.readings().returnEnd())
                .with("gst_percentage", trip.gstPercent())
                .with("water_taken", trip.waterTaken())
                .with("notes", trip.notes())
                .with("cancel_reason", trip.whyCancelled());
        leg(members, "", trip.there());
        if (trip.back() != null) leg(members, "return_", trip.back());
        var delay = trip.delay();
        if (delay != null) members.with("delay_minutes", delay.minutes()).with("delay_reason", delay.reason());
        return members.with("flags", flags(trip.flags())).map();
    }

    private static void leg(Members members, String way, Leg leg) {
        members.with(way + "departs_at", way.isEmpty() ? null : leg.departs())
                .with(way + "arrives_at", leg.arrives())
                .with(way + "left_at", leg.leftAt())
                .with(way + "arrived_at", leg.arrivedAt());
        takings(members, way, leg.takings());
    }

    private static void takings(Members members, String way, Takings takings) {
        members.with(way + "revenue_cash", takings.cash().rupees())
                .with(way + "revenue_online", takings.online().rupees())
                .with(way + "revenue_paytm", takings.paytm().rupees())
                .with(way + "revenue_others", takings.others().rupees())
                .with(way + "revenue_agent", takings.agent().rupees());
    }

    private static @Nullable String flags(List<TripFlag> flags) {
        if (flags.isEmpty()) return null;
        return flags.stream()
                .map(flag -> flag.reason() == null ? flag.detail() : flag.detail() + " (" + flag.reason() + ")")
                .collect(Collectors.joining("; "));
    }
}
