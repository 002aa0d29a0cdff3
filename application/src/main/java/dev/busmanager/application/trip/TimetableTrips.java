package dev.busmanager.application.trip;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Remark;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Origin;
import dev.busmanager.domain.trip.PlanningCheck;
import dev.busmanager.domain.trip.PlanningOutcome;
import dev.busmanager.domain.trip.PlanningOutcome.Planned;
import dev.busmanager.domain.trip.PlanningOutcome.Skipped;
import dev.busmanager.domain.trip.SkipReason;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the trips that come from timetables, one at a time. Nobody can be asked meanwhile. */
public final class TimetableTrips {

    /** As long as nobody knows whether there will be a trip that needs one. */
    private static final TripNumber NONE_YET = new TripNumber("0");

    private final Trips trips;
    private final TripFacts facts;
    private final TripBook book;
    private final TripChecks checks;
    private final Settings settings;
    private final CompanyZone company;
    private final Ids ids;

    public TimetableTrips(
            Trips trips, TripFacts facts, TripDesk desk, Settings settings, CompanyZone company, Ids ids) {
        this.trips = trips;
        this.facts = facts;
        this.book = desk.book();
        this.checks = desk.checks();
        this.settings = settings;
        this.company = company;
        this.ids = ids;
    }

    /** Until the unit of work ends nobody else makes or changes trips of this timetable. */
    public void hold(TimetableId timetable) {
        book.hold(timetable);
    }

    /** Whether the trip of that day is there, whatever became of it. */
    public boolean isMade(TimetableId timetable, LocalDate day) {
        return trips.isMade(new Origin(timetable, day));
    }

    /**
     * @param bus which runs on that day, and {@code driver} who drives it: the usual ones, or whoever replaces them
     * @param now for telling whether it should be leaving already
     */
    public PlanningOutcome make(
            Actor actor, Timetable timetable, LocalDate day, BusId bus, @Nullable PersonId driver, Instant now) {
        var busFacts = facts.bus(bus);
        var driverFacts = driver == null ? Optional.<TripFacts.OfDriver>empty() : facts.driver(driver);
        if (busFacts.isEmpty()) return skipped(timetable, day, new SkipReason.BusPutAway());
        if (driver != null && driverFacts.isEmpty()) return skipped(timetable, day, new SkipReason.DriverPutAway());
        if (facts.route(timetable.route()).isEmpty()) return skipped(timetable, day, new SkipReason.RoutePutAway());
        var assigned = new Assignment(
                bus,
                busFacts.get().calledName(),
                driver,
                driverFacts.map(TripFacts.OfDriver::fullName).orElse(null),
                timetable.route());
        book.hold(assigned);
        var trip = planned(timetable, day, assigned, NONE_YET);
        var hindrance = hindrance(trip, now);
        if (hindrance.isPresent()) return skipped(timetable, day, hindrance.get());
        var added = book.add(
                actor, planned(timetable, day, assigned, trips.nextNumber(day)), Answers.CANNOT_BE_ASKED);
        return new Planned(timetable.id(), day, added.trip().id());
    }

    private static PlanningOutcome skipped(Timetable timetable, LocalDate day, Remark reason) {
        return new Skipped(timetable.id(), day, reason);
    }

    private Trip planned(Timetable timetable, LocalDate day, Assignment assigned, TripNumber number) {
        var run = timetable.run(day, company.zone());
        return Trip.planned(
                new TripId(ids.next()),
                number,
                assigned,
                new Origin(timetable.id(), day),
                Leg.planned(run.departs(), run.arrives()),
                timetable.twoWay() ? Leg.planned(run.backDeparts(), run.backArrives()) : null,
                UsualGst.of(settings));
    }

    private Optional<Remark> hindrance(Trip trip, Instant now) {
        return stillOut(trip, now).or(() -> checks.ofPlan(trip).found().stream()
                .filter(PlanningCheck::isHindrance)
                .map(Remark.class::cast)
                .findFirst());
    }

    /** What leaves later finds its bus back, if nothing is late; what should leave now does not. */
    private Optional<Remark> stillOut(Trip trip, Instant now) {
        if (trip.departs().isAfter(now)) return Optional.empty();
        var assigned = trip.assigned();
        var driver = assigned.driver();
        var bus = assigned.bus();
        Optional<Remark> busOut = bus == null
                ? Optional.empty()
                : trips.onTheWay(bus)
                        .map(out ->
                                new SkipReason.BusStillOut(checks.plate(bus, trip), out.number().text()));
        if (busOut.isPresent() || driver == null) return busOut;
        return trips.onTheWay(driver)
                .map(out -> new SkipReason.DriverStillOut(String.valueOf(assigned.driverName()), out.number().text()));
    }
}
