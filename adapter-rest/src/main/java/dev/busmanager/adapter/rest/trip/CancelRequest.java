package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.trip.Trip;
import org.jspecify.annotations.Nullable;

record CancelRequest(@Required @Nullable String reason) {

    String why() {
        var shape = new RequestShape();
        var why = shape.text("reason", reason, Trip.REASON_MOST);
        shape.check();
        return why;
    }
}
