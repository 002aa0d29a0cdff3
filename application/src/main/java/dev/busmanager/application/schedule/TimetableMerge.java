package dev.busmanager.application.schedule;

import dev.busmanager.application.schedule.in.TimetableMembers;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.schedule.LegTimes;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a timetable is, given what it was and what somebody says of it now. */
final class TimetableMerge {

    private TimetableMerge() {}

    static Timetable fresh(TimetableId id, TimetableMembers members) {
        boolean twoWay = usual(members.twoWay().over(true), true);
        return new Timetable(
                id,
                new BusId(there("bus_id", members.bus().over(null))),
                new RouteId(there("route_id", members.route().over(null))),
                members.driver().map(PersonId::new).over(null),
                there("days_of_week", members.days().over(Set.of())),
                new LegTimes(
                        there("departure_time", members.departure().over(null)),
                        there("arrival_time", members.arrival().over(null))),
                twoWay,
                twoWay ? back(null, members) : null,
                usual(members.turnaroundHours().over(null), Timetable.USUAL_TURNAROUND),
                usual(members.active().over(true), true),
                members.from().over(null),
                members.until().over(null),
                members.notes().over(null),
                null,
                Version.FIRST);
    }

    static Timetable merged(Timetable before, TimetableMembers members) {
        boolean twoWay = usual(members.twoWay().over(before.twoWay()), true);
        return new Timetable(
                before.id(),
                there("bus_id", members.bus().map(BusId::new).over(before.bus())),
                there("route_id", members.route().map(RouteId::new).over(before.route())),
                members.driver().map(PersonId::new).over(before.driver()),
                there("days_of_week", members.days().over(before.days())),
                new LegTimes(
                        there("departure_time", members.departure().over(before.outward().departure())),
                        there("arrival_time", members.arrival().over(before.outward().arrival()))),
                twoWay,
                twoWay ? back(before.back(), members) : null,
                usual(members.turnaroundHours().over(before.turnaroundHours()), Timetable.USUAL_TURNAROUND),
                usual(members.active().over(before.active()), true),
                members.from().over(before.from()),
                members.until().over(before.until()),
                members.notes().over(before.notes()),
                before.archivedAt(),
                before.version());
    }

    private static @Nullable LegTimes back(@Nullable LegTimes before, TimetableMembers members) {
        LocalTime departure = members.returnDeparture().over(before == null ? null : before.departure());
        LocalTime arrival = members.returnArrival().over(before == null ? null : before.arrival());
        if (departure != null) return new LegTimes(departure, arrival);
        if (arrival != null) throw new InvalidInputException("return_departure_time", Flaw.missing());
        return null;
    }

    /** What is cleared is as usual. */
    private static <T> T usual(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    private static <T> T there(String field, @Nullable T value) {
        if (value == null) throw new InvalidInputException(field, Flaw.missing());
        return value;
    }
}
