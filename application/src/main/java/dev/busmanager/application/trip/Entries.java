package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers.ReadingMembers;
import dev.busmanager.application.trip.in.TripMembers.TakingsMembers;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Readings;
import dev.busmanager.domain.trip.Takings;
import dev.busmanager.domain.trip.Trip;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the readings and takings of a trip are, given what they were and what somebody says of them now. */
final class Entries {

    private static final String RETURN = "return_";

    private Entries() {}

    static Trip over(Trip trip, ReadingMembers members) {
        if (members.equals(ReadingMembers.UNTOLD)) return trip;
        return trip.read(over(trip.readings(), members));
    }

    private static Readings over(Readings readings, ReadingMembers members) {
        return new Readings(
                reading(Readings.START, members.start(), readings.start()),
                reading(Readings.END, members.end(), readings.end()),
                reading(Readings.RETURN_START, members.returnStart(), readings.returnStart()),
                reading(Readings.RETURN_END, members.returnEnd(), readings.returnEnd()));
    }

    private static @Nullable Odometer reading(
            String field, Change<BigDecimal> change, @Nullable Odometer current) {
        return change.map(km -> Odometer.typed(field, km)).over(current);
    }

    static @Nullable Odometer reading(String field, @Nullable BigDecimal km) {
        return km == null ? null : Odometer.typed(field, km);
    }

    /** The way back of a trip that has none is passed over when nothing was taken on it: old forms send all members. */
    static Trip over(Trip trip, TakingsMembers there, TakingsMembers back) {
        var taken = over("", trip.there().takings(), there);
        var takenBack = over(RETURN, trip.back() == null ? Takings.NONE : trip.back().takings(), back);
        return trip.take(taken, trip.back() == null && takenBack.isNothing() ? null : takenBack);
    }

    private static Takings over(String way, Takings takings, TakingsMembers members) {
        return new Takings(
                money(way + "revenue_cash", members.cash(), takings.cash()),
                money(way + "revenue_online", members.online(), takings.online()),
                money(way + "revenue_paytm", members.paytm(), takings.paytm()),
                money(way + "revenue_others", members.others(), takings.others()),
                money(way + "revenue_agent", members.agent(), takings.agent()));
    }

    private static Money money(String field, Change<BigDecimal> change, Money current) {
        var typed = change.map(rupees -> Money.typed(field, rupees)).over(current);
        return typed == null ? Money.ZERO : typed;
    }
}
