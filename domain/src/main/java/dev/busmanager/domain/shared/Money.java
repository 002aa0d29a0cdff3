package dev.busmanager.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of rupees, to the paisa. Finer amounts are refused, not rounded: rounding is a decision of its own. */
public record Money(BigDecimal rupees) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Of anything that people type; a bus costs less. */
    public static final Money MOST = Money.of(100_000_000);

    private static final int DECIMALS = 2;

    /** @throws ArithmeticException when there is a part of a paisa */
    public Money {
        rupees = rupees.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money of(long rupees) {
        return new Money(BigDecimal.valueOf(rupees));
    }

    /**
     * An amount that somebody typed: from nothing up to {@link #MOST}.
     *
     * @param field the member of the input
     */
    public static Money typed(String field, BigDecimal rupees) {
        if (rupees.stripTrailingZeros().scale() > DECIMALS)
            throw new InvalidInputException(field, Flaw.tooManyDecimals(DECIMALS));
        if (rupees.signum() < 0 || rupees.compareTo(MOST.rupees) > 0)
            throw new InvalidInputException(field, Flaw.outOfRange(0, MOST.rupees.intValueExact()));
        return new Money(rupees);
    }

    public Money plus(Money other) {
        return new Money(rupees.add(other.rupees));
    }

    public Money minus(Money other) {
        return new Money(rupees.subtract(other.rupees));
    }

    public boolean isZero() {
        return rupees.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return rupees.compareTo(other.rupees);
    }
}
