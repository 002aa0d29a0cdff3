package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.application.trip.in.TripMembers.Times;
import dev.busmanager.domain.schedule.LegTimes;
import dev.busmanager.domain.schedule.Run;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a trip leaves and comes, as planned.
 *
 * @param back nothing for a trip one way
 */
record Hours(Instant departs, @Nullable Instant arrives, @Nullable Leg back) {

    static Hours of(Trip trip) {
        var back = trip.back();
        return new Hours(
                trip.departs(),
                trip.there().arrives(),
                back == null ? null : Leg.planned(back.departs(), back.arrives()));
    }

    /** @param takes how long the route usually takes, for when nobody has said */
    static Hours fresh(TripMembers members, @Nullable Duration takes, ZoneId zone) {
        var start = members.start().over(null);
        if (start == null) throw new InvalidInputException("start_date", Flaw.missing());
        boolean twoWay = members.type().over(TripType.ONE_WAY) == TripType.TWO_WAY;
        var usual = takes == null ? null : start.plus(takes);
        return told(start, usual, null, withoutClearing(members.times()), twoWay, zone);
    }

    /** Of a new trip there is nothing to clear. */
    private static Times withoutClearing(Times times) {
        return times.arrival() instanceof Change.Clear<LocalTime>
                ? new Times(new Change.Absent<>(), times.returnDeparture(), times.returnArrival())
                : times;
    }

    /** A trip that is moved keeps its length, unless somebody says otherwise. */
    static Hours over(Trip trip, TripMembers members, ZoneId zone) {
        var start = members.start().over(trip.departs());
        if (start == null) throw new InvalidInputException("start_date", Flaw.missing());
        var type = members.type().over(trip.type());
        var by = Duration.between(trip.departs(), start);
        var there = trip.there().arrives();
        var back = trip.back();
        var arrives = there == null ? null : there.plus(by);
        var shifted = back == null ? null : Leg.planned(moved(back.departs(), by), moved(back.arrives(), by));
        if (members.times().equals(Times.UNTOLD) && type == trip.type()) return new Hours(start, arrives, shifted);
        return told(start, arrives, shifted, members.times(), type == TripType.TWO_WAY, zone);
    }

    private static @Nullable Instant moved(@Nullable Instant instant, Duration by) {
        return instant == null ? null : instant.plus(by);
    }

    /** @param arrives as it is now, like {@code back} */
    private static Hours told(
            Instant start, @Nullable Instant arrives, @Nullable Leg back, Times times, boolean twoWay, ZoneId zone) {
        var comes = kept(arrives, next(start, time(times.arrival(), arrives, zone), zone), zone);
        if (!twoWay) return new Hours(start, comes, null);
        var stays = Objects.equals(comes, arrives) ? back : null;
        return new Hours(start, comes, home(comes == null ? start : comes, stays, homeTimes(back, times, zone), zone));
    }

    /** @param stays as it is now, if the bus comes to its goal when it did */
    private static Leg home(Instant turns, @Nullable Leg stays, @Nullable LegTimes told, ZoneId zone) {
        if (told == null) return Leg.planned(null, null);
        var goes = kept(stays == null ? null : stays.departs(), next(turns, told.departure(), zone), zone);
        if (goes == null) throw new IllegalStateException("A departure is told");
        var ends = next(goes, told.arrival(), zone);
        boolean asNow = stays != null && goes.equals(stays.departs());
        return Leg.planned(goes, asNow ? kept(stays.arrives(), ends, zone) : ends);
    }

    /** A time of day that stays says nothing of another day: what is longer than a day on its way stays there. */
    private static @Nullable Instant kept(@Nullable Instant current, @Nullable Instant told, ZoneId zone) {
        if (current == null || told == null) return told;
        return current.atZone(zone).toLocalTime().equals(told.atZone(zone).toLocalTime()) ? current : told;
    }

    /** The first moment from then on at which the clock on the wall says so. */
    private static @Nullable Instant next(Instant from, @Nullable LocalTime time, ZoneId zone) {
        var here = from.atZone(zone);
        return Run.of(here.toLocalDate(), new LegTimes(here.toLocalTime(), time), null, zone).arrives();
    }

    private static @Nullable LegTimes homeTimes(@Nullable Leg back, Times times, ZoneId zone) {
        var departure = time(times.returnDeparture(), back == null ? null : back.departs(), zone);
        var arrival = time(times.returnArrival(), back == null ? null : back.arrives(), zone);
        if (departure != null) return new LegTimes(departure, arrival);
        if (arrival != null) throw new InvalidInputException("return_departure_time", Flaw.missing());
        return null;
    }

    private static @Nullable LocalTime time(Change<LocalTime> told, @Nullable Instant current, ZoneId zone) {
        return told.over(current == null ? null : current.atZone(zone).toLocalTime());
    }
}
