package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripStatus;
import org.jspecify.annotations.Nullable;

record CorrectRequest(@Required @Nullable String status, @Required @Nullable String reason) {

    record Wanted(TripStatus status, String reason) {}

    Wanted wanted() {
        var shape = new RequestShape();
        var word = shape.text("status", status, Integer.MAX_VALUE);
        var why = shape.text("reason", reason, Trip.REASON_MOST);
        shape.check();
        return new Wanted(Choices.one("status", word, TripStatus.values(), TripStatus::wire), why);
    }
}
