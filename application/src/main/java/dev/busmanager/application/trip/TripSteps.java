package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The steps of the day, for whoever drives the trip and for the office. */
final class TripSteps {

    /** The clock of a phone may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final TripBook book;
    private final MeterBefore meter;
    private final Clock clock;

    TripSteps(TripBook book, MeterBefore meter, Clock clock) {
        this.book = book;
        this.meter = meter;
        this.clock = clock;
    }

    TripView step(
            Actor actor,
            String action,
            TripId id,
            ExpectedVersion expected,
            Answers answers,
            UnaryOperator<Trip> step) {
        var before = own(actor, id, expected);
        return seen(actor, book.change(actor, action, before, step.apply(before), answers));
    }

    /** What a driver sends from a screen that sends everything: only what is his to say counts. */
    TripView changeOwn(Actor actor, TripId id, TripMembers members, Answers answers, ExpectedVersion expected) {
        var before = own(actor, id, expected);
        var next = Entries.over(before, members.readings());
        var water = members.water().over(before.waterTaken());
        next = next.described(next.gstPercent(), water == null ? 0 : water, next.notes(), next.endedAt());
        if (!next.equals(before) && !before.status().isOpen()) throw new TripException.Over(before.status());
        var status = members.status().over(before.status());
        if (status != null && status != before.status()) next = stepTo(status, next, members.end().over(null));
        return seen(actor, book.change(actor, before, next, answers));
    }

    private Trip stepTo(TripStatus status, Trip trip, @Nullable Instant end) {
        return switch (status) {
            case IN_PROGRESS -> trip.start(clock.instant(), null);
            case COMPLETED -> trip.complete(at("end_date", end), null);
            case SCHEDULED, CANCELLED -> throw new TripException.WrongStatus(trip.status(), status);
        };
    }

    private Trip own(Actor actor, TripId id, ExpectedVersion expected) {
        Permission.RUN_OWN_TRIPS.require(actor);
        var trip = book.hold(id, null);
        if (!Permission.PLAN_TRIPS.isGrantedTo(actor) && !Driving.isDoneBy(actor, trip))
            throw new AccessException.NotAllowed();
        expected.check(trip.version());
        return trip;
    }

    private TripView seen(Actor actor, TripView view) {
        var read = meter.of(view);
        return Permission.READ_TRIPS.isGrantedTo(actor) ? read : read.forDriver();
    }

    /** When it was done, as whoever did it says; a phone without signal tells it hours later. */
    Instant at(@Nullable Instant told) {
        return at("at", told);
    }

    private Instant at(String field, @Nullable Instant told) {
        var now = clock.instant();
        if (told == null) return now;
        if (told.isAfter(now.plus(AHEAD))) throw new InvalidInputException(field, Flaw.inTheFuture());
        return told;
    }
}
