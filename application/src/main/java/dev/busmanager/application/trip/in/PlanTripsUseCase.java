package dev.busmanager.application.trip.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import org.jspecify.annotations.Nullable;

/** What the office does with trips, at any time. */
public interface PlanTripsUseCase {

    /** @param id where the caller has named it already; the same trip under the same id is the trip that is there */
    TripView add(Actor actor, @Nullable TripId id, TripMembers members, Answers answers);

    /**
     * Also for who drives it himself: he may enter readings, start and complete it, and everything else that he says is
     * passed over.
     */
    TripView change(Actor actor, TripId id, TripMembers members, Answers answers, ExpectedVersion expected);

    TripView cancel(Actor actor, TripId id, String reason, ExpectedVersion expected);

    /** From any status to any other, when something went wrong. */
    TripView correct(Actor actor, TripId id, TripStatus status, String reason, ExpectedVersion expected);

    /** As if it had never been; one that money hangs on stays. */
    void remove(Actor actor, TripId id, ExpectedVersion expected);
}
