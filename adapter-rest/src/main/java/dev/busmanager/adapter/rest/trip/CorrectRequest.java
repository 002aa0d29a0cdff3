package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripStatus;
import org.jspecify.annotations.Nullable;

record CorrectRequest(@Required @Nullable String status, @Required @Nullable String reason) {

    TripStatus wanted() {
        return Choices.one("status", status == null ? "" : status, TripStatus.values(), TripStatus::wire);
    }

    String why() {
        var shape = new RequestShape();
        var why = shape.text("reason", reason, Trip.REASON_MOST);
        shape.check();
        return why;
    }
}
