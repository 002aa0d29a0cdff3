package dev.busmanager.domain.trip;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Trips as the tests need them. */
final class Trips {

    static final Instant NINE = Instant.parse("2026-11-21T03:30:00Z");
    static final Instant NOON = Instant.parse("2026-11-21T06:30:00Z");
    static final Instant THREE = Instant.parse("2026-11-21T09:30:00Z");
    static final Instant SIX = Instant.parse("2026-11-21T12:30:00Z");

    private Trips() {}

    static Trip oneWay() {
        return trip(null);
    }

    static Trip twoWay() {
        return trip(Leg.planned(THREE, SIX));
    }

    private static Trip trip(Leg back) {
        var assigned = new Assignment(
                new BusId(new UUID(0, 1)), "Shivneri", new PersonId(new UUID(0, 2)), "Balu", new RouteId(new UUID(0, 3)));
        return Trip.planned(
                new TripId(new UUID(0, 4)),
                new TripNumber("TRP261121001"),
                assigned,
                null,
                Leg.planned(NINE, NOON),
                back,
                BigDecimal.valueOf(5));
    }

    static Odometer km(long km) {
        return Odometer.km(km);
    }

    static Takings cash(long rupees) {
        return new Takings(Money.of(rupees), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
