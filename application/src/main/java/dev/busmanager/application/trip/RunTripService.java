package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.trip.in.RunTripUseCase;
import dev.busmanager.application.trip.in.TripMembers.ReadingMembers;
import dev.busmanager.application.trip.in.TripMembers.TakingsMembers;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.Delay;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class RunTripService implements RunTripUseCase {

    private static final String READING = "odometer";

    private final TripSteps steps;

    public RunTripService(TripDesk desk) {
        this.steps = desk.steps();
    }

    @Override
    public TripView start(Actor actor, TripId id, Told told, ExpectedVersion expected) {
        return steps.step(actor, "started", id, expected, told.answers(), trip -> trip.start(at(told), reading(told)));
    }

    @Override
    public TripView arrive(Actor actor, TripId id, Told told, ExpectedVersion expected) {
        return steps.step(actor, "arrived", id, expected, told.answers(), trip -> trip.arrive(at(told), reading(told)));
    }

    @Override
    public TripView turnBack(Actor actor, TripId id, Told told, ExpectedVersion expected) {
        return steps.step(
                actor, "turned_back", id, expected, told.answers(), trip -> trip.turnBack(at(told), reading(told)));
    }

    @Override
    public TripView complete(Actor actor, TripId id, Told told, ExpectedVersion expected) {
        return steps.step(
                actor, "completed", id, expected, told.answers(), trip -> trip.complete(at(told), reading(told)));
    }

    @Override
    public TripView read(
            Actor actor, TripId id, ReadingMembers readings, Answers answers, ExpectedVersion expected) {
        return steps.step(
                actor, "read", id, expected, answers, trip -> Entries.over(open(actor, trip), readings));
    }

    @Override
    public TripView take(
            Actor actor, TripId id, TakingsMembers there, TakingsMembers back, ExpectedVersion expected) {
        return steps.step(
                actor,
                "taken",
                id,
                expected,
                Answers.CANNOT_BE_ASKED,
                trip -> Entries.over(open(actor, trip), there, back));
    }

    @Override
    public TripView delay(
            Actor actor,
            TripId id,
            @Nullable Integer minutes,
            @Nullable String reason,
            @Nullable Instant at,
            ExpectedVersion expected) {
        return steps.step(
                actor,
                "delayed",
                id,
                expected,
                Answers.CANNOT_BE_ASKED,
                trip -> trip.delayed(minutes == null ? null : new Delay(minutes, reason, steps.at(at))));
    }

    /** Whoever drives it enters while it is open; the office sets right what was entered, at any time. */
    private static Trip open(Actor actor, Trip trip) {
        boolean over = trip.status() == TripStatus.COMPLETED || trip.status() == TripStatus.CANCELLED;
        if (over && !Permission.PLAN_TRIPS.isGrantedTo(actor)) throw new TripException.Over(trip.status());
        return trip;
    }

    private Instant at(Told told) {
        return steps.at(told.at());
    }

    private static @Nullable Odometer reading(Told told) {
        return Entries.reading(READING, told.odometer());
    }
}
