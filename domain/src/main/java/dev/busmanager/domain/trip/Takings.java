package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Money;
import java.util.stream.Stream;

/** What one journey brought in, by the way in which people paid. */
public record Takings(Money cash, Money online, Money paytm, Money others, Money agent) {

    public static final Takings NONE = new Takings(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return Stream.of(cash, online, paytm, others, agent).reduce(Money.ZERO, Money::plus);
    }

    public boolean isNothing() {
        return equals(NONE);
    }
}
