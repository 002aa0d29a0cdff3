package dev.busmanager.application.trip.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.trip.in.TripMembers.ReadingMembers;
import dev.busmanager.application.trip.in.TripMembers.TakingsMembers;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.TripId;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a driver does with his trip on the day, and the office for him. */
public interface RunTripUseCase {

    TripView start(Actor actor, TripId id, Told told, ExpectedVersion expected);

    TripView arrive(Actor actor, TripId id, Told told, ExpectedVersion expected);

    /** Leaves for the way back. */
    TripView turnBack(Actor actor, TripId id, Told told, ExpectedVersion expected);

    TripView complete(Actor actor, TripId id, Told told, ExpectedVersion expected);

    TripView read(Actor actor, TripId id, ReadingMembers readings, Answers answers, ExpectedVersion expected);

    TripView take(Actor actor, TripId id, TakingsMembers there, TakingsMembers back, ExpectedVersion expected);

    /** @param minutes nothing when it is on time again */
    TripView delay(
            Actor actor,
            TripId id,
            @Nullable Integer minutes,
            @Nullable String reason,
            @Nullable Instant at,
            ExpectedVersion expected);

    /**
     * A step, as somebody tells it who may have had no signal then.
     *
     * @param at when it was done; nothing for now
     * @param odometer what stood on the meter
     */
    record Told(@Nullable Instant at, @Nullable BigDecimal odometer, Answers answers) {}
}
