package dev.busmanager.domain.trip;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The odometer over a whole trip, as far as it was read. A bus drives forwards: what is known goes up, whoever entered
 * which of it first.
 *
 * @param returnStart only where it differs from {@code end}: nobody reads the meter twice while the bus turns round
 */
public record Readings(
        @Nullable Odometer start,
        @Nullable Odometer end,
        @Nullable Odometer returnStart,
        @Nullable Odometer returnEnd) {

    public static final Readings NONE = new Readings(null, null, null, null);

    public static final String START = "odometer_start";
    public static final String END = "odometer_end";
    public static final String RETURN_START = "odometer_return_start";
    public static final String RETURN_END = "odometer_return_end";

    private static final List<String> FIELDS = List.of(START, END, RETURN_START, RETURN_END);

    public Readings {
        if (returnStart != null && returnStart.equals(end)) returnStart = null;
        requireForwards(Arrays.asList(start, end, returnStart, returnEnd));
    }

    private static void requireForwards(List<@Nullable Odometer> inOrder) {
        @Nullable Odometer highest = null;
        for (int i = 0; i < inOrder.size(); i++) {
            var reading = inOrder.get(i);
            if (reading == null) continue;
            if (highest != null && reading.isBefore(highest))
                throw new TripException.OdometerWentBack(FIELDS.get(i), reading, highest);
            highest = reading;
        }
    }

    public Readings withStart(@Nullable Odometer reading) {
        return new Readings(reading, end, returnStart, returnEnd);
    }

    public Readings withEnd(@Nullable Odometer reading) {
        return new Readings(start, reading, returnStart, returnEnd);
    }

    public Readings withReturnStart(@Nullable Odometer reading) {
        return new Readings(start, end, reading, returnEnd);
    }

    public Readings withReturnEnd(@Nullable Odometer reading) {
        return new Readings(start, end, returnStart, reading);
    }

    /** Where the way there ended. */
    public @Nullable Odometer arrival() {
        return end == null ? returnStart : end;
    }

    /** Where the way back began. */
    public @Nullable Odometer turn() {
        return returnStart == null ? end : returnStart;
    }

    public @Nullable BigDecimal distanceThere() {
        return Odometer.between(start, arrival());
    }

    public @Nullable BigDecimal distanceBack() {
        return returnEnd == null ? null : Odometer.between(turn(), returnEnd);
    }

    public @Nullable Odometer firstKnown() {
        return known().findFirst().orElse(null);
    }

    public @Nullable Odometer lastKnown() {
        return known().reduce((_, later) -> later).orElse(null);
    }

    private Stream<Odometer> known() {
        return Arrays.asList(start, end, returnStart, returnEnd).stream().filter(Objects::nonNull);
    }

    boolean hasReturn() {
        return returnStart != null || returnEnd != null;
    }

    /** What has to be entered before the trip can be closed. */
    public List<String> missing(TripType type) {
        var missing = new ArrayList<String>();
        if (start == null) missing.add(START);
        if (arrival() == null) missing.add(END);
        if (type == TripType.TWO_WAY && returnEnd == null) missing.add(RETURN_END);
        return List.copyOf(missing);
    }
}
