package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.domain.trip.Delay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param minutes nothing when the trip is on time again */
record DelayRequest(@Nullable Integer minutes, @Nullable String reason, @Nullable Instant at) {

    @Nullable String why() {
        var shape = new RequestShape();
        var why = shape.optionalText("reason", reason, Delay.REASON_MOST);
        shape.check();
        return why;
    }
}
