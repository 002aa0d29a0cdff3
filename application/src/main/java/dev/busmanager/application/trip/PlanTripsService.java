package dev.busmanager.application.trip;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.trip.in.PlanTripsUseCase;
import dev.busmanager.application.trip.in.TripMembers;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public final class PlanTripsService implements PlanTripsUseCase {

    /** What stands in the history when a screen knows no place for a reason. */
    private static final String BY_OLD_SCREEN = "changed in the old screen";

    private final Trips trips;
    private final TripFacts facts;
    private final Crew crew;
    private final TripBook book;
    private final TripSteps steps;
    private final Settings settings;
    private final CompanyZone company;
    private final Ids ids;
    private final Clock clock;

    public PlanTripsService(
            Trips trips,
            TripFacts facts,
            TripDesk desk,
            Settings settings,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        this.trips = trips;
        this.facts = facts;
        this.crew = new Crew(facts);
        this.book = desk.book();
        this.steps = desk.steps();
        this.settings = settings;
        this.company = company;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public TripView add(Actor actor, @Nullable TripId id, TripMembers members, Answers answers) {
        Permission.PLAN_TRIPS.require(actor);
        var named = id == null ? new TripId(ids.next()) : id;
        var assigned = crew.fresh(members);
        book.hold(assigned);
        var takes = facts.route(assigned.route()).map(TripFacts.OfRoute::takes).orElse(null);
        var hours = Hours.fresh(members, takes, company.zone());
        var known = trips.lock(named);
        var number = known.isPresent() ? known.get().number() : number(members, hours.departs());
        var planned = Trip.planned(
                named, number, assigned, null, Leg.planned(hours.departs(), hours.arrives()), hours.back(),
                UsualGst.of(settings));
        var trip = entered(planned, members);
        if (known.isPresent()) return same(known.get(), trip);
        return book.add(actor, trip, answers);
    }

    /** The call was made before and its answer got lost, or an id was used twice. */
    private TripView same(Trip known, Trip meant) {
        if (!known.assigned().equals(meant.assigned()) || !known.departs().equals(meant.departs()))
            throw new IdTakenException();
        return book.view(known.id());
    }

    /** A number that a program made up gives way to the next free one; what a person typed is his to change. */
    private TripNumber number(TripMembers members, Instant departs) {
        var typed = members.number().map(TripNumber::new).over(null);
        if (typed != null && !trips.isTaken(typed)) return typed;
        if (typed != null && !typed.isAutomatic()) throw new TripException.NumberTaken(typed.text());
        return trips.nextNumber(LocalDate.ofInstant(departs, company.zone()));
    }

    @Override
    public TripView change(
            Actor actor, TripId id, TripMembers members, Answers answers, ExpectedVersion expected) {
        Permission.RUN_OWN_TRIPS.require(actor);
        if (!Permission.PLAN_TRIPS.isGrantedTo(actor)) return steps.changeOwn(actor, id, members, answers, expected);
        var seen = trips.find(id).orElseThrow(TripException.NoSuchTrip::new);
        var assigned = crew.over(seen.assigned(), members);
        var before = book.open(id, expected, assigned);
        var hours = Hours.over(before, members, company.zone());
        var next = before.assign(crew.over(before.assigned(), members));
        if (!hours.equals(Hours.of(before))) next = next.replan(hours.departs(), hours.arrives(), hours.back());
        return book.change(actor, before, entered(next, members), answers);
    }

    private Trip entered(Trip trip, TripMembers members) {
        var gst = members.gst().over(trip.gstPercent());
        var water = members.water().over(trip.waterTaken());
        var end = end(trip, members.end());
        var next = trip.described(
                gst == null ? UsualGst.of(settings) : gst,
                water == null ? 0 : water,
                members.notes().over(trip.notes()),
                end);
        next = Entries.over(Entries.over(next, members.readings()), members.there(), members.back());
        var status = members.status().over(trip.status());
        return status == null || status == trip.status() ? next : next.correct(status, BY_OLD_SCREEN, clock.instant());
    }

    private static @Nullable Instant end(Trip trip, Change<Instant> told) {
        var end = told.over(trip.endedAt());
        // What is over has an end.
        if (end == null && trip.status() == TripStatus.COMPLETED) return trip.endedAt();
        if (end != null && end.isBefore(trip.departs()) && told instanceof Change.Set<Instant>)
            throw new InvalidInputException("end_date", Flaw.before("start_date"));
        return end;
    }

    @Override
    public TripView cancel(Actor actor, TripId id, String reason, ExpectedVersion expected) {
        Permission.PLAN_TRIPS.require(actor);
        var before = book.open(id, expected, null);
        return book.change(actor, "cancelled", before, before.cancel(reason), Answers.CANNOT_BE_ASKED);
    }

    @Override
    public TripView correct(Actor actor, TripId id, TripStatus status, String reason, ExpectedVersion expected) {
        Permission.PLAN_TRIPS.require(actor);
        var before = book.open(id, expected, null);
        var why = reason.strip();
        if (why.isEmpty()) throw new InvalidInputException("reason", Flaw.missing());
        var next = before.correct(status, why, clock.instant());
        return book.change(actor, "corrected", before, next, new Answers(null, why));
    }

    @Override
    public void remove(Actor actor, TripId id, ExpectedVersion expected) {
        Permission.PLAN_TRIPS.require(actor);
        book.remove(actor, book.open(id, expected, null));
    }
}
