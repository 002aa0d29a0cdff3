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
        var hours = told(start, null, null, members.times(), twoWay, zone);
        return hours.arrives == null && takes != null ? new Hours(start, start.plus(takes), hours.back) : hours;
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

    private static Hours told(
            Instant start, @Nullable Instant arrives, @Nullable Leg back, Times times, boolean twoWay, ZoneId zone) {
        var leaves = start.atZone(zone);
        var out = new LegTimes(leaves.toLocalTime(), time(times.arrival(), arrives, zone));
        var home = twoWay ? homeTimes(back, times, zone) : null;
        var run = Run.of(leaves.toLocalDate(), out, home, zone);
        var wayBack = twoWay ? Leg.planned(run.backDeparts(), run.backArrives()) : null;
        return new Hours(start, run.arrives(), wayBack);
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
