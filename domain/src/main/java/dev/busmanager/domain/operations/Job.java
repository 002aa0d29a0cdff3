package dev.busmanager.domain.operations;

import static dev.busmanager.domain.operations.JobState.CANCELLED;
import static dev.busmanager.domain.operations.JobState.DONE;
import static dev.busmanager.domain.operations.JobState.PARKED;
import static dev.busmanager.domain.operations.JobState.RUNNING;
import static dev.busmanager.domain.operations.JobState.WAITING;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes long or happens by itself. Immutable: every step gives the next one.
 *
 * @param kind who can run it
 * @param maker nobody for what the house does by itself
 * @param tries how often somebody has begun
 * @param failure of the last try
 * @param startedAt of the last try
 */
public record Job(
        JobId id,
        String kind,
        Map<String, Object> payload,
        @Nullable AccountId maker,
        Instant createdAt,
        JobState state,
        Instant runAt,
        int tries,
        @Nullable JobLease lease,
        boolean cancelAsked,
        JobProgress progress,
        Map<String, Object> result,
        @Nullable JobFailure failure,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Version version) {

    public static final int MOST_TRIES = 5;

    /** Renewed three times in it. */
    public static final Duration LEASE = Duration.ofSeconds(60);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    public static Job waiting(
            JobId id, String kind, Map<String, Object> payload, @Nullable AccountId maker, Instant now, Instant runAt) {
        return new Job(
                id, kind, payload, maker, now, WAITING, runAt, 0, null, false, JobProgress.NONE, Map.of(), null, null,
                null, Version.FIRST);
    }

    /** Running; or over, when it was to stop, or when it took whoever ran it down with it each time. */
    public Job taken(UUID owner, Instant now) {
        if (cancelAsked) return over(CANCELLED, failure, now);
        if (tries >= MOST_TRIES) return over(PARKED, JobFailure.LOST, now);
        return new Job(
                id, kind, payload, maker, createdAt, RUNNING, runAt, tries + 1, new JobLease(owner, now.plus(LEASE)),
                false, JobProgress.NONE, result, failure, now, null, version.next());
    }

    public boolean isRunBy(UUID owner) {
        return lease != null && lease.owner().equals(owner);
    }

    public Job at(JobProgress now) {
        return new Job(
                id, kind, payload, maker, createdAt, state, runAt, tries, lease, cancelAsked, now, result, failure,
                startedAt, finishedAt, version);
    }

    public Job done(Map<String, Object> outcome, Instant now) {
        return new Job(
                id, kind, payload, maker, createdAt, DONE, runAt, tries, null, cancelAsked, progress, outcome, null,
                startedAt, now, version.next());
    }

    /** Tried again after a pause, longer each time, until it is given up. */
    public Job failed(JobFailure why, Instant now) {
        if (cancelAsked) return cancelled(now);
        if (tries >= MOST_TRIES) return over(PARKED, why, now);
        return waitingFrom(now.plus(PAUSES.get(Math.clamp(tries - 1L, 0, PAUSES.size() - 1))), tries, why);
    }

    /** It would fail each time. */
    public Job poisoned(JobFailure why, Instant now) {
        return over(PARKED, why, now);
    }

    public Job cancelled(Instant now) {
        return over(CANCELLED, failure, now);
    }

    /** Whoever ran it must leave; that was no try. */
    public Job givenBack(Instant now) {
        return cancelAsked ? cancelled(now) : waitingFrom(now, tries - 1, failure);
    }

    /** By a person, who has removed the reason or hopes so. */
    public Job retried(Instant now) {
        if (state != PARKED) throw new JobException.NotParked();
        return waitingFrom(now, 0, failure);
    }

    /** By a person; one that runs stops when it next looks. */
    public Job stopped(Instant now) {
        return switch (state) {
            case WAITING -> cancelled(now);
            case RUNNING -> new Job(
                    id, kind, payload, maker, createdAt, state, runAt, tries, lease, true, progress, result, failure,
                    startedAt, finishedAt, version.next());
            case DONE, PARKED, CANCELLED -> throw new JobException.AlreadyOver();
        };
    }

    public boolean mayBeRetried() {
        return state == PARKED;
    }

    public boolean mayBeStopped() {
        return state == WAITING || state == RUNNING && !cancelAsked;
    }

    private Job waitingFrom(Instant from, int tries, @Nullable JobFailure why) {
        return new Job(
                id, kind, payload, maker, createdAt, WAITING, from, tries, null, false, JobProgress.NONE, result, why,
                startedAt, null, version.next());
    }

    private Job over(JobState end, @Nullable JobFailure why, Instant now) {
        return new Job(
                id, kind, payload, maker, createdAt, end, runAt, tries, null, cancelAsked, progress, result, why,
                startedAt, now, version.next());
    }
}
