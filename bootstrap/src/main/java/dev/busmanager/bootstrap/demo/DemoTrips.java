package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.demo.out.DemoJourneys;
import dev.busmanager.application.demo.out.DemoJourneys.DemoTimetable;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.trip.in.PlanTripsUseCase;
import dev.busmanager.application.trip.in.RunTripUseCase;
import dev.busmanager.application.trip.in.RunTripUseCase.Told;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.application.trip.in.TripQueries;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.trip.TripId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Timetables, the trips of the last weeks, and a day on which something happens now. */
final class DemoTrips implements DemoPart {

    private static final int WEEKS_DAYS = 28;
    private static final int DAYS_AHEAD = 2;

    /** The first three run by day and stand at night: today they are moved to now. */
    private static final List<DemoLine> LINES = List.of(
            new DemoLine(0, DemoPeople.DRIVER, "Pune – Nashik", "07:00", "11:45", "13:00", "17:45"),
            new DemoLine(1, "Santosh Jadhav", "Pune – Mumbai", "06:30", "10:15", "12:00", "15:45"),
            new DemoLine(3, "Imran Shaikh", "Pune – Mumbai", "08:00", "11:45", null, null),
            new DemoLine(2, "Balaji More", "Pune – Goa", "20:30", "06:30", null, null),
            new DemoLine(7, "Yusuf Pathan", "Pune – Hyderabad", "19:00", "06:00", null, null),
            new DemoLine(4, "Vijay Gaikwad", "Nashik – Mumbai", "05:45", "09:30", "11:00", "14:45"),
            new DemoLine(8, "Suresh Chavan", "Kolhapur – Pune", "22:15", "03:15", "14:00", "19:00"));

    /** @param bus its place in the fleet */
    private record DemoLine(
            int bus,
            String driver,
            String route,
            String departure,
            String arrival,
            @Nullable String back,
            @Nullable String home) {

        TimetableId id() {
            return new TimetableId(DemoMark.id("timetable", route + '/' + departure));
        }

        DemoTimetable timetable() {
            return new DemoTimetable(
                    id(),
                    DemoFleet.BUSES.get(bus).id().value(),
                    DemoMark.id("person", driver),
                    DemoMark.id("route", route),
                    LocalTime.parse(departure),
                    LocalTime.parse(arrival),
                    back == null ? null : LocalTime.parse(back),
                    home == null ? null : LocalTime.parse(home));
        }
    }

    @Override
    public String what() {
        return "timetables and trips";
    }

    @Override
    public void write(Loading loading) {
        var journeys = loading.get(DemoJourneys.class);
        var fresh = new ArrayList<TimetableId>();
        for (var line : LINES)
            loading.once("timetable", line.route + '/' + line.departure, _ -> {
                journeys.addTimetable(line.timetable());
                fresh.add(line.id());
            });
        // A day that was made alive once goes on by itself.
        if (fresh.size() < LINES.size()) return;
        var now = loading.get(Clock.class).instant();
        var held = Set.copyOf(fresh.subList(0, 3));
        int driven = journeys.drive(
                fresh, loading.today().minusDays(WEEKS_DAYS), loading.today().plusDays(DAYS_AHEAD), held, now);
        for (int i = 0; i < driven; i++) loading.count();
        makeAlive(loading, now);
    }

    /** The driver leaves in three quarters of an hour, one is on the way, and one should have left long ago. */
    private static void makeAlive(Loading loading, Instant now) {
        var leaves = move(loading, LINES.getFirst(), now.plus(Duration.ofMinutes(45)));
        var running = move(loading, LINES.get(1), now.minus(Duration.ofMinutes(95)));
        move(loading, LINES.get(2), now.minus(Duration.ofMinutes(40)));
        if (leaves == null || running == null) return;
        loading.get(RunTripUseCase.class).start(
                Actor.HOUSE,
                running,
                new Told(now.minus(Duration.ofMinutes(90)), null, Answers.CANNOT_BE_ASKED),
                ExpectedVersion.ANY);
    }

    private static @Nullable TripId move(Loading loading, DemoLine line, Instant start) {
        var today = loading.today();
        var found = new ArrayList<TripId>();
        var filter = new Filter(
                null, Set.of(), null, null, null, line.id().value(), null, today, today, null, null, null);
        loading.get(TripQueries.class).find(
                Actor.HOUSE,
                filter,
                Sort.by(TripQueries.Order.START_DATE),
                new Page(1, 0, false),
                trip -> found.add(trip.trip().id()));
        if (found.isEmpty()) return null;
        loading.get(PlanTripsUseCase.class)
                .change(Actor.HOUSE, found.getFirst(), leaving(start), Answers.CANNOT_BE_ASKED, ExpectedVersion.ANY);
        return found.getFirst();
    }

    private static TripMembers leaving(Instant start) {
        return new TripMembers(
                Loading.absent(),
                Loading.absent(),
                Loading.absent(),
                Loading.absent(),
                Change.of(start.truncatedTo(ChronoUnit.MINUTES)),
                Loading.absent(),
                TripMembers.Times.UNTOLD,
                Loading.absent(),
                Loading.absent(),
                Loading.absent(),
                Loading.absent(),
                TripMembers.ReadingMembers.UNTOLD,
                TripMembers.TakingsMembers.UNTOLD,
                TripMembers.TakingsMembers.UNTOLD,
                Loading.absent());
    }
}
