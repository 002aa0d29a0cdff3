package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What stands on the meter of a bus. Nothing is not zero: a new bus begins with 0 km. */
public record Odometer(BigDecimal km) implements Comparable<Odometer> {

    private static final int DECIMALS = 2;
    private static final int MOST = 9_999_999;

    public Odometer {
        km = km.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Odometer km(long km) {
        return new Odometer(BigDecimal.valueOf(km));
    }

    /** @param field the member of the input */
    public static Odometer typed(String field, BigDecimal km) {
        if (km.signum() < 0 || km.compareTo(BigDecimal.valueOf(MOST)) > 0)
            throw new InvalidInputException(field, Flaw.outOfRange(0, MOST));
        if (km.stripTrailingZeros().scale() > DECIMALS)
            throw new InvalidInputException(field, Flaw.tooManyDecimals(DECIMALS));
        return new Odometer(km);
    }

    public boolean isBefore(Odometer other) {
        return compareTo(other) < 0;
    }

    public BigDecimal since(Odometer earlier) {
        return km.subtract(earlier.km);
    }

    /** Nothing unless both are known. */
    static @Nullable BigDecimal between(@Nullable Odometer start, @Nullable Odometer end) {
        return start == null || end == null ? null : end.since(start);
    }

    @Override
    public int compareTo(Odometer other) {
        return km.compareTo(other.km);
    }

    @Override
    public String toString() {
        return km.stripTrailingZeros().toPlainString();
    }
}
