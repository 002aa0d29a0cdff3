package dev.busmanager.domain.trip;

import static dev.busmanager.domain.trip.Trips.NINE;
import static dev.busmanager.domain.trip.Trips.oneWay;
import static dev.busmanager.domain.trip.Trips.twoWay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever people do in whatever order, a trip stays one that can be. */
class TripSequencesTest {

    private static final int STEPS = 60;
    private static final int TRIPS = 100;

    @RepeatedTest(20)
    void givenAnySteps_whenTakenInAnyOrder_thenTheTripIsNeverImpossible(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition() * 7_919L;
        var random = new Random(seed);
        for (int i = 0; i < TRIPS; i++) {
            var trip = random.nextBoolean() ? oneWay() : twoWay();
            for (int step = 0; step < STEPS; step++) {
                var next = taken(trip, random);
                requirePossible(next, trip, "seed %d, trip %d, step %d".formatted(seed, i, step));
                trip = next;
            }
        }
    }

    /** A refused step changes nothing: the trip before it is the trip after it. */
    private static Trip taken(Trip trip, Random random) {
        try {
            return step(random).apply(trip);
        } catch (DomainException _) {
            return trip;
        }
    }

    private static UnaryOperator<Trip> step(Random random) {
        var at = NINE.plusSeconds(random.nextInt(200_000));
        var reading = random.nextInt(4) == 0 ? null : Odometer.km(random.nextInt(1_000));
        return switch (random.nextInt(14)) {
            case 0 -> trip -> trip.start(at, reading);
            case 1 -> trip -> trip.arrive(at, reading);
            case 2 -> trip -> trip.turnBack(at, reading);
            case 3, 4 -> trip -> trip.complete(at, reading);
            case 5 -> trip -> trip.cancel("No passengers");
            case 6 -> trip -> trip.correct(TripStatus.values()[random.nextInt(4)], "Mistake", at);
            case 7 -> trip -> trip.read(trip.readings().withStart(reading));
            case 8 -> trip -> trip.read(trip.readings().withEnd(reading));
            case 9 -> trip -> trip.read(trip.readings().withReturnStart(reading));
            case 10 -> trip -> trip.read(trip.readings().withReturnEnd(reading));
            case 11 -> trip -> trip.take(takings(random), random.nextBoolean() ? takings(random) : null);
            case 12 -> trip -> trip.replan(at, null, random.nextBoolean() ? Leg.planned(null, null) : null);
            default -> trip -> trip.delayed(new Delay(1 + random.nextInt(100), null, at));
        };
    }

    private static void requirePossible(Trip trip, Trip before, String where) {
        var readings = trip.readings();
        var known = new ArrayList<Odometer>();
        for (var each : new Odometer[] {
            readings.start(), readings.end(), readings.returnStart(), readings.returnEnd()
        }) if (each != null) known.add(each);
        assertThat(known).as(where).isSorted();
        if (trip.distanceKm() != null) assertThat(trip.distanceKm()).as(where).isNotNegative();
        assertThat(trip.type() == TripType.ONE_WAY && readings.hasReturn()).as(where).isFalse();
        assertThat(trip.status() == TripStatus.CANCELLED).as(where).isEqualTo(trip.whyCancelled() != null);
        if (trip.status() == TripStatus.COMPLETED) {
            assertThat(readings.missing(trip.type())).as(where).isEmpty();
            assertThat(trip.endedAt()).as(where).isNotNull();
        }
        if (trip.status() == TripStatus.SCHEDULED) assertThat(trip.there().leftAt()).as(where).isNull();
        assertThat(trip.revenue()).as(where).isEqualTo(sumOfParts(trip));
        assertThat(trip.number()).as(where).isEqualTo(before.number());
    }

    private static Money sumOfParts(Trip trip) {
        var paise = BigDecimal.ZERO;
        for (var leg : new Leg[] {trip.there(), trip.back()}) {
            if (leg == null) continue;
            var takings = leg.takings();
            for (var part : List.of(takings.cash(), takings.online(), takings.paytm(), takings.others(), takings.agent()))
                paise = paise.add(part.rupees());
        }
        return new Money(paise);
    }

    private static Takings takings(Random random) {
        return new Takings(money(random), money(random), money(random), money(random), money(random));
    }

    private static Money money(Random random) {
        return new Money(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
    }

    /** A paper sheet is typed in in any order. */
    @RepeatedTest(20)
    void givenTheSameEntries_whenEnteredInAnyOrder_thenTheTripIsTheSame(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition() * 104_729L);
        long start = random.nextInt(500_000);
        long end = start + random.nextInt(900);
        long turn = random.nextBoolean() ? end : end + random.nextInt(10);
        long back = turn + random.nextInt(900);
        var takings = takings(random);
        var returnTakings = takings(random);
        var running = twoWay().start(NINE, null);
        var entries = new ArrayList<UnaryOperator<Trip>>(List.of(
                trip -> trip.read(trip.readings().withStart(Odometer.km(start))),
                trip -> trip.read(trip.readings().withEnd(Odometer.km(end))),
                trip -> trip.read(trip.readings().withReturnStart(Odometer.km(turn))),
                trip -> trip.read(trip.readings().withReturnEnd(Odometer.km(back))),
                trip -> trip.take(takings, trip.back() == null ? null : trip.back().takings()),
                trip -> trip.take(trip.there().takings(), returnTakings)));
        var inOrder = entered(running, entries);

        for (int i = 0; i < TRIPS; i++) {
            Collections.shuffle(entries, random);

            var trip = entered(running, entries);

            assertThat(trip.distanceKm()).isEqualByComparingTo(BigDecimal.valueOf(end - start + back - turn));
            assertThat(trip.complete(Instant.EPOCH, null)).isEqualTo(inOrder.complete(Instant.EPOCH, null));
        }
    }

    private static Trip entered(Trip trip, List<UnaryOperator<Trip>> entries) {
        for (var entry : entries) trip = entry.apply(trip);
        return trip;
    }
}
