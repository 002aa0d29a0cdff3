package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of a bus over a route, there or there and back. Immutable: every step returns the next trip.
 *
 * @param origin nothing for a trip that somebody made by hand
 * @param there the way there; the trip is on the day on which it was to leave
 * @param back the way back of a two-way trip
 * @param endedAt when it was closed; before that, when somebody expects it to be over
 * @param gstPercent the tax that its takings contain
 * @param waterTaken bottles for the passengers
 * @param whyCancelled only of a cancelled trip
 */
public record Trip(
        TripId id,
        TripNumber number,
        Assignment assigned,
        @Nullable Origin origin,
        TripStatus status,
        Leg there,
        @Nullable Leg back,
        Readings readings,
        @Nullable Instant endedAt,
        BigDecimal gstPercent,
        int waterTaken,
        @Nullable String notes,
        @Nullable String whyCancelled,
        @Nullable Delay delay,
        List<TripFlag> flags,
        Version version) {

    public static final int NOTES_MOST = 1_000;
    public static final int REASON_MOST = 500;

    private static final int PERCENT_MOST = 100;
    private static final int WATER_MOST = 1_000_000;
    private static final int DECIMALS = 2;

    public Trip {
        if (there.departs() == null) throw new InvalidInputException("start_date", Flaw.missing());
        if (back == null && readings.hasReturn()) throw new TripException.NoWayBack();
        if (waterTaken < 0 || waterTaken > WATER_MOST)
            throw new InvalidInputException("water_taken", Flaw.outOfRange(0, WATER_MOST));
        gstPercent = percent(gstPercent);
        flags = List.copyOf(flags);
    }

    private static BigDecimal percent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(PERCENT_MOST)) > 0)
            throw new InvalidInputException("gst_percentage", Flaw.outOfRange(0, PERCENT_MOST));
        if (percent.stripTrailingZeros().scale() > DECIMALS)
            throw new InvalidInputException("gst_percentage", Flaw.tooManyDecimals(DECIMALS));
        return percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** A trip that nobody has begun. */
    public static Trip planned(
            TripId id,
            TripNumber number,
            Assignment assigned,
            @Nullable Origin origin,
            Leg there,
            @Nullable Leg back,
            BigDecimal gstPercent) {
        return new Trip(
                id, number, assigned, origin, TripStatus.SCHEDULED, there, back, Readings.NONE, null, gstPercent, 0,
                null, null, null, List.of(), Version.FIRST);
    }

    // ---- The steps of the day ------------------------------------------------------------------------------------

    public Trip start(Instant at, @Nullable Odometer reading) {
        requireManned();
        var next = moveTo(TripStatus.IN_PROGRESS).with(there.left(at), back);
        return reading == null ? next : next.read(next.readings.withStart(reading));
    }

    /** At the goal of the way there. */
    public Trip arrive(Instant at, @Nullable Odometer reading) {
        requireOnTheWay();
        var next = with(there.arrived(at), back);
        return reading == null ? next : next.read(readings.withEnd(reading));
    }

    /** Off to the way back. */
    public Trip turnBack(Instant at, @Nullable Odometer reading) {
        requireOnTheWay();
        var next = with(there, wayBack().left(at));
        return reading == null ? next : next.read(readings.withReturnStart(reading));
    }

    /** Over; needs the readings, the last of which may come along. */
    public Trip complete(Instant at, @Nullable Odometer closing) {
        var next = moveTo(TripStatus.COMPLETED);
        if (closing != null)
            next = next.read(type() == TripType.TWO_WAY ? readings.withReturnEnd(closing) : readings.withEnd(closing));
        return next.closedAt(at);
    }

    public Trip cancel(String reason) {
        return moveTo(TripStatus.CANCELLED).cancelledBecause(reason);
    }

    /** Nothing more of it is expected. */
    public Trip delayed(@Nullable Delay newDelay) {
        if (newDelay != null && !status.isOpen()) throw new TripException.Over(status);
        return copy().delay(newDelay).trip();
    }

    // ---- What is entered -----------------------------------------------------------------------------------------

    public Trip read(Readings newReadings) {
        return asComplete(copy().readings(newReadings).trip());
    }

    /** @param returnTakings nothing leaves them as they are */
    public Trip take(Takings takings, @Nullable Takings returnTakings) {
        var wayBack = returnTakings == null ? back : wayBack().taking(returnTakings);
        return with(there.taking(takings), wayBack);
    }

    public Trip assign(Assignment newlyAssigned) {
        var next = copy().assigned(newlyAssigned).trip();
        if (status == TripStatus.IN_PROGRESS) next.requireManned();
        return next;
    }

    public Trip flagged(List<TripFlag> newFlags) {
        return copy().flags(newFlags).trip();
    }

    /** The office changes the plan; what became of the trip until now stays. */
    public Trip replan(Instant departs, @Nullable Instant arrives, @Nullable Leg wayBack) {
        if (back != null && wayBack == null && (back.hasEntries() || readings.hasReturn()))
            throw new TripException.ReturnHasEntries();
        var nextBack = wayBack == null || back == null
                ? wayBack
                : back.replanned(wayBack.departs(), wayBack.arrives());
        return asComplete(with(there.replanned(departs, arrives), nextBack));
    }

    /** @param ended by when somebody says that the trip is, or will be, over */
    public Trip described(BigDecimal gst, int water, @Nullable String newNotes, @Nullable Instant ended) {
        return copy().described(gst, water, newNotes, ended).trip();
    }

    /** The office sets right what went wrong, from any status to any other. */
    public Trip correct(TripStatus wanted, String reason, Instant now) {
        if (wanted == status) return this;
        var moved = copy().status(wanted).whyCancelled(null).trip();
        return switch (wanted) {
            case SCHEDULED -> moved.with(there.ahead(), back == null ? null : back.ahead()).endingAt(null);
            case IN_PROGRESS -> {
                requireManned();
                var left = there.leftAt() == null ? there.left(departs().isAfter(now) ? now : departs()) : there;
                yield status == TripStatus.SCHEDULED ? moved.with(left, back) : moved.with(left, back).reopened();
            }
            case COMPLETED -> moved.closedAt(endedAt == null ? now : endedAt);
            case CANCELLED -> moved.cancelledBecause(reason);
        };
    }

    // ---- What follows from it ------------------------------------------------------------------------------------

    public TripType type() {
        return back == null ? TripType.ONE_WAY : TripType.TWO_WAY;
    }

    public Instant departs() {
        return Objects.requireNonNull(there.departs());
    }

    /** From the earliest to the latest moment that is known of it; the bus and the driver cannot be elsewhere. */
    public Instant ends() {
        return Stream.of(endedAt, there.arrives(), there.arrivedAt(), back == null ? null : back.departs(),
                        back == null ? null : back.arrives(), back == null ? null : back.arrivedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .filter(departs()::isBefore)
                .orElse(departs());
    }

    public @Nullable BigDecimal distanceKm() {
        var first = readings.distanceThere();
        var second = readings.distanceBack();
        if (first == null) return second;
        return second == null ? first : first.add(second);
    }

    /** Nothing when the meter was never read on it. */
    public @Nullable LastReading lastReading() {
        var last = readings.lastKnown();
        return last == null ? null : new LastReading(last, lastReadAt(), number);
    }

    private Instant lastReadAt() {
        if (readings.returnEnd() != null) return firstOf(back == null ? null : back.arrivedAt(), endedAt, ends());
        if (readings.returnStart() != null) return firstOf(back == null ? null : back.leftAt(), there.arrivedAt(), ends());
        if (readings.end() != null) return firstOf(there.arrivedAt(), endedAt, ends());
        return firstOf(there.leftAt(), null, departs());
    }

    private static Instant firstOf(@Nullable Instant told, @Nullable Instant nearly, Instant expected) {
        if (told != null) return told;
        return nearly == null ? expected : nearly;
    }

    public Money revenue() {
        return back == null ? there.takings().total() : there.takings().total().plus(back.takings().total());
    }

    /** What somebody on the way has to do now; nothing when there is nothing more to do. */
    public @Nullable TripStep nextStep() {
        return switch (status) {
            case COMPLETED, CANCELLED -> null;
            case SCHEDULED -> TripStep.START;
            case IN_PROGRESS -> {
                if (there.arrivedAt() == null && readings.arrival() == null) yield TripStep.ARRIVE;
                boolean turned = back == null || back.leftAt() != null || readings.hasReturn();
                yield turned ? TripStep.COMPLETE : TripStep.RETURN;
            }
        };
    }

    // ---- Inside --------------------------------------------------------------------------------------------------

    private Trip moveTo(TripStatus next) {
        if (!status.mayBecome(next)) throw new TripException.WrongStatus(status, next);
        return copy().status(next).trip();
    }

    private void requireManned() {
        if (assigned.bus() == null) throw new TripException.NotManned("bus");
        if (assigned.driver() == null) throw new TripException.NotManned("driver");
    }

    private void requireOnTheWay() {
        if (status != TripStatus.IN_PROGRESS) throw new TripException.NotOnTheWay(status);
    }

    private void requireReadings() {
        var missing = readings.missing(type());
        if (!missing.isEmpty()) throw new TripException.ReadingsMissing(missing);
    }

    /** What was closed with its readings keeps them; old trips that never had them can still be changed. */
    private Trip asComplete(Trip next) {
        if (status == TripStatus.COMPLETED && readings.missing(type()).isEmpty()) next.requireReadings();
        return next;
    }

    private Leg wayBack() {
        if (back == null) throw new TripException.NoWayBack();
        return back;
    }

    private Trip closedAt(Instant at) {
        requireReadings();
        var last = back == null ? there : back;
        var closed = last.arrivedAt() == null ? last.arrived(at) : last;
        return (back == null ? with(closed, null) : with(there, closed)).endingAt(at);
    }

    private Trip reopened() {
        var open = back == null ? with(there.openedAgain(endedAt), null) : with(there, back.openedAgain(endedAt));
        return open.endingAt(null);
    }

    private Trip cancelledBecause(String reason) {
        var why = reason.strip();
        if (why.isEmpty()) throw new InvalidInputException("reason", Flaw.missing());
        if (why.length() > REASON_MOST) throw new InvalidInputException("reason", Flaw.tooLong(REASON_MOST));
        return copy().whyCancelled(why).trip();
    }

    private Trip with(Leg newThere, @Nullable Leg newBack) {
        return copy().legs(newThere, newBack).trip();
    }

    private Trip endingAt(@Nullable Instant at) {
        return copy().endedAt(at).trip();
    }

    private TripDraft copy() {
        return new TripDraft(this);
    }
}
