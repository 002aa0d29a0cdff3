package dev.busmanager.domain.trip;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next state of a trip while it is put together; a trip itself is never half changed. */
final class TripDraft {

    private final Trip before;
    private Assignment assigned;
    private TripStatus status;
    private Leg there;
    private @Nullable Leg back;
    private Readings readings;
    private @Nullable Instant endedAt;
    private BigDecimal gstPercent;
    private int waterTaken;
    private @Nullable String notes;
    private @Nullable String whyCancelled;
    private @Nullable Delay delay;
    private List<TripFlag> flags;

    TripDraft(Trip trip) {
        before = trip;
        assigned = trip.assigned();
        status = trip.status();
        there = trip.there();
        back = trip.back();
        readings = trip.readings();
        endedAt = trip.endedAt();
        gstPercent = trip.gstPercent();
        waterTaken = trip.waterTaken();
        notes = trip.notes();
        whyCancelled = trip.whyCancelled();
        delay = trip.delay();
        flags = trip.flags();
    }

    TripDraft assigned(Assignment next) {
        assigned = next;
        return this;
    }

    TripDraft status(TripStatus next) {
        status = next;
        return this;
    }

    TripDraft legs(Leg nextThere, @Nullable Leg nextBack) {
        there = nextThere;
        back = nextBack;
        return this;
    }

    TripDraft readings(Readings next) {
        readings = next;
        return this;
    }

    TripDraft endedAt(@Nullable Instant next) {
        endedAt = next;
        return this;
    }

    TripDraft described(BigDecimal gst, int water, @Nullable String text, @Nullable Instant ended) {
        gstPercent = gst;
        waterTaken = water;
        notes = text;
        endedAt = ended;
        return this;
    }

    TripDraft whyCancelled(@Nullable String next) {
        whyCancelled = next;
        return this;
    }

    TripDraft delay(@Nullable Delay next) {
        delay = next;
        return this;
    }

    TripDraft flags(List<TripFlag> next) {
        flags = next;
        return this;
    }

    Trip trip() {
        return new Trip(
                before.id(), before.number(), assigned, before.origin(), status, there, back, readings, endedAt,
                gstPercent, waterTaken, notes, whyCancelled, delay, flags, before.version());
    }
}
