package dev.busmanager.domain.trip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the readings of a trip go with what else is known of its bus and its route. What was known first does not
 * matter: the trips stand in the order in which they were driven.
 *
 * @param before the last reading of the trip that the bus drove before this one
 * @param after the first reading of the one that it drove afterwards
 * @param routeKm one way
 */
public record OdometerCheck(@Nullable Known before, @Nullable Known after, @Nullable BigDecimal routeKm) {

    /** A reading, and the trip that it was entered for. */
    public record Known(Odometer reading, TripNumber trip) {}

    /** The codes of everything that is asked here, for telling which flags are out of date. */
    public static final Set<String> CODES = Set.of(
            "trip.reading-below-last", "trip.reading-far-above-last", "trip.reading-above-next", "trip.distance-odd");

    /** To the garage, to the pump and back is no trip. */
    private static final BigDecimal UNTOLD_MOST_KM = BigDecimal.valueOf(300);

    private static final BigDecimal MUCH = new BigDecimal("1.5");
    private static final BigDecimal LITTLE = new BigDecimal("0.5");
    /** A detour through a city is not odd, however short the route. */
    private static final BigDecimal DETOUR_KM = BigDecimal.valueOf(20);

    private static final BigDecimal NEAR = new BigDecimal("0.1");

    public List<TripQuestion> questions(Readings readings) {
        var questions = new ArrayList<TripQuestion>();
        var first = readings.firstKnown();
        if (before != null && first != null) {
            if (first.isBefore(before.reading()))
                questions.add(new TripQuestion.ReadingBelowLast(first, before.reading(), before.trip().text()));
            else if (first.equals(readings.start()) && first.since(before.reading()).compareTo(UNTOLD_MOST_KM) > 0)
                questions.add(new TripQuestion.ReadingFarAboveLast(first, before.reading(), before.trip().text()));
        }
        var last = readings.lastKnown();
        if (after != null && last != null && after.reading().isBefore(last))
            questions.add(new TripQuestion.ReadingAboveNext(last, after.reading(), after.trip().text()));
        var odd = oddDistance(readings.start(), readings.arrival());
        if (odd == null) odd = oddDistance(readings.turn(), readings.returnEnd());
        if (odd != null) questions.add(odd);
        return List.copyOf(questions);
    }

    private @Nullable TripQuestion oddDistance(@Nullable Odometer start, @Nullable Odometer end) {
        if (start == null || end == null || routeKm == null || routeKm.signum() == 0) return null;
        var km = end.since(start);
        boolean odd = km.compareTo(routeKm.multiply(MUCH).add(DETOUR_KM)) > 0
                || km.compareTo(routeKm.multiply(LITTLE).subtract(DETOUR_KM)) < 0;
        return odd ? new TripQuestion.DistanceOdd(km, routeKm, guess(start, end, routeKm)) : null;
    }

    /** Two digits that changed places, when that makes the distance right. */
    private static @Nullable Odometer guess(Odometer start, Odometer end, BigDecimal routeKm) {
        var typed = end.km().stripTrailingZeros().toPlainString();
        for (int i = 0; i < typed.length() - 1; i++)
            for (int j = i + 1; j < typed.length(); j++) {
                var swapped = swapped(typed, i, j);
                if (swapped == null) continue;
                var off = swapped.since(start).subtract(routeKm).abs();
                if (off.compareTo(routeKm.multiply(NEAR)) <= 0) return swapped;
            }
        return null;
    }

    private static @Nullable Odometer swapped(String digits, int i, int j) {
        if (!Character.isDigit(digits.charAt(i)) || !Character.isDigit(digits.charAt(j))) return null;
        var all = digits.toCharArray();
        all[i] = digits.charAt(j);
        all[j] = digits.charAt(i);
        return Arrays.equals(all, digits.toCharArray()) ? null : new Odometer(new BigDecimal(new String(all)));
    }
}
