package dev.busmanager.application.trip.in;

import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What can be said of a trip. What is left out stays as it is, or is as usual for a new trip.
 *
 * @param number of a new trip only; it never changes
 * @param end when it is, or will be, over
 */
public record TripMembers(
        Change<String> number,
        Change<UUID> bus,
        Change<UUID> driver,
        Change<UUID> route,
        Change<Instant> start,
        Change<Instant> end,
        Times times,
        Change<TripStatus> status,
        Change<TripType> type,
        Change<String> notes,
        Change<BigDecimal> gst,
        ReadingMembers readings,
        TakingsMembers there,
        TakingsMembers back,
        Change<Integer> water) {

    /** By the clock on the wall; a time that has passed when the bus comes is one of the next day. */
    public record Times(Change<LocalTime> arrival, Change<LocalTime> returnDeparture, Change<LocalTime> returnArrival) {
        public static final Times UNTOLD =
                new Times(new Change.Absent<>(), new Change.Absent<>(), new Change.Absent<>());
    }

    public record ReadingMembers(
            Change<BigDecimal> start,
            Change<BigDecimal> end,
            Change<BigDecimal> returnStart,
            Change<BigDecimal> returnEnd) {
        public static final ReadingMembers UNTOLD = new ReadingMembers(
                new Change.Absent<>(), new Change.Absent<>(), new Change.Absent<>(), new Change.Absent<>());
    }

    /** What is cleared is nothing taken. */
    public record TakingsMembers(
            Change<BigDecimal> cash,
            Change<BigDecimal> online,
            Change<BigDecimal> paytm,
            Change<BigDecimal> others,
            Change<BigDecimal> agent) {
        public static final TakingsMembers UNTOLD = new TakingsMembers(
                new Change.Absent<>(),
                new Change.Absent<>(),
                new Change.Absent<>(),
                new Change.Absent<>(),
                new Change.Absent<>());
    }
}
