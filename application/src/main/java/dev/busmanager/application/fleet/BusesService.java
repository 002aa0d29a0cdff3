package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.fleet.in.SeenBus;
import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Archive;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class BusesService implements BusesUseCase, BusQueries {

    static final RecordKind BUS = new RecordKind("fleet", "bus", Role.OFFICE);

    private final Buses buses;
    private final PaperDates paperDates;
    private final States states;
    private final List<BusUses> uses;
    private final ChangeTrail trail;
    private final Archive<Bus> archive;
    private final CompanyZone company;
    private final Ids ids;
    private final Clock clock;

    public BusesService(
            Buses buses,
            PaperDates paperDates,
            States states,
            List<BusUses> uses,
            ChangeTrail trail,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        this.buses = buses;
        this.paperDates = paperDates;
        this.states = states;
        this.uses = List.copyOf(uses);
        this.trail = trail;
        this.archive = new Archive<>(BUS, buses::update, trail, clock);
        this.company = company;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<SeenBus> sink) {
        Permission.READ_FLEET.require(actor);
        if (Permission.READ_FLEET_IN_FULL.isGrantedTo(actor)) return buses.find(filter, sort, page, sink::row);
        var open = sort.by().isOpenToAll() ? sort : Sort.by(Order.REGISTRATION_NUMBER);
        return buses.find(filter.atAGlance(), open, page, bus -> sink.row(bus.glance()));
    }

    @Override
    public @Nullable Long findInFull(
            Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<BusView> sink) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return buses.find(filter, sort, page, sink);
    }

    @Override
    public Optional<BusView> ofPlate(Actor actor, String registration) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return buses.ofPlate(new Registration(registration));
    }

    @Override
    public SeenBus one(Actor actor, BusId id) {
        Permission.READ_FLEET.require(actor);
        var bus = view(id);
        return Permission.READ_FLEET_IN_FULL.isGrantedTo(actor) ? bus : bus.glance();
    }

    @Override
    public BusView add(Actor actor, @Nullable BusId id, BusMembers members) {
        Permission.CHANGE_FLEET.require(actor);
        var named = id == null ? new BusId(ids.next()) : id;
        var bus = BusMerge.fresh(named, members);
        requireState(bus);
        bus.tax().requirePaidBy(today());
        var ownership = BusMerge.merged(Ownership.OWNED, members);
        var known = buses.claim(named);
        if (known.isPresent()) return same(known.get(), bus, ownership);
        buses.add(bus, clock.instant());
        buses.ownedFrom(named, today(), ownership);
        writePapers(named, members);
        var added = view(named);
        trail.added(actor, BUS, named, BusAsWritten.members(added));
        return added;
    }

    @Override
    public BusView change(Actor actor, BusId id, BusMembers members, ExpectedVersion expected) {
        var bus = locked(actor, id, expected);
        var before = view(id);
        var changed = BusMerge.merged(bus, members);
        requireState(changed);
        // Other members of a bus that was kept with such a day can be changed.
        if (!Objects.equals(changed.tax().lastPaid(), bus.tax().lastPaid())) changed.tax().requirePaidBy(today());
        var ownership = BusMerge.merged(before.ownership(), members);
        if (!ownership.equals(before.ownership())) buses.ownedFrom(id, today(), ownership);
        writePapers(id, members);
        if (changed.equals(bus) && view(id).equals(before)) return before;
        buses.update(changed, clock.instant());
        var after = view(id);
        trail.changed(actor, BUS, id, BusAsWritten.members(before), BusAsWritten.members(after));
        return after;
    }

    @Override
    public Removal remove(Actor actor, BusId id, ExpectedVersion expected) {
        var bus = locked(actor, id, expected);
        var trips = uses.stream().mapToLong(use -> use.openTrips(id)).sum();
        var timetables = uses.stream().mapToLong(use -> use.timetables(id)).sum();
        if (trips + timetables > 0) throw new FleetException.BusInUse(trips, timetables);
        if (uses.stream().anyMatch(use -> use.remembers(id))) return archive.putAway(actor, id, bus);
        trail.removed(actor, BUS, id, BusAsWritten.members(view(id)));
        buses.remove(id);
        return Removal.REMOVED;
    }

    @Override
    public void unmake(Actor actor, BusId id, ExpectedVersion expected, Instant by) {
        locked(actor, id, expected);
        var members = BusAsWritten.members(view(id));
        paperDates.unmake(PaperHolder.of(id), by);
        long trips = uses.stream().mapToLong(use -> use.openTrips(id)).sum();
        long timetables = uses.stream().mapToLong(use -> use.timetables(id)).sum();
        if (trips + timetables > 0 || uses.stream().anyMatch(use -> use.remembers(id)))
            throw new FleetException.BusInUse(trips, timetables);
        buses.remove(id);
        trail.removed(actor, BUS, id, members);
    }

    @Override
    public BusView restore(Actor actor, BusId id) {
        archive.bringBack(actor, id, locked(actor, id, ExpectedVersion.ANY));
        return view(id);
    }

    private Bus locked(Actor actor, BusId id, ExpectedVersion expected) {
        Permission.CHANGE_FLEET.require(actor);
        var bus = buses.lock(id).orElseThrow(FleetException.NoSuchBus::new);
        expected.check(bus.version());
        return bus;
    }

    /** The call was made before and its answer got lost, or an id was used twice. */
    private BusView same(Bus known, Bus meant, Ownership ownership) {
        var view = view(known.id());
        boolean same = known.withoutHistory().equals(meant.withoutHistory()) && view.ownership().equals(ownership);
        if (!same) throw new IdTakenException();
        return view;
    }

    private void requireState(Bus bus) {
        var state = bus.tax().homeState();
        if (state != null && !states.contains(state))
            throw new InvalidInputException("home_state_id", Flaw.unknownReference());
    }

    private BusView view(BusId id) {
        return buses.view(id).orElseThrow(FleetException.NoSuchBus::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private void writePapers(BusId id, BusMembers members) {
        var holder = PaperHolder.of(id);
        paperDates.write(holder, PaperKind.INSURANCE, members.insuranceUntil());
        paperDates.write(holder, PaperKind.PUC, members.pucUntil());
        paperDates.write(holder, PaperKind.FITNESS, members.fitnessUntil());
        paperDates.write(holder, PaperKind.PERMIT, members.permitUntil());
    }
}
