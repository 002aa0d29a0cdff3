package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.OwnershipUseCase;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Members;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Ownership;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

public final class OwnershipService implements OwnershipUseCase {

    private final Buses buses;
    private final ChangeTrail trail;
    private final CompanyZone company;
    private final Clock clock;

    public OwnershipService(Buses buses, ChangeTrail trail, CompanyZone company, Clock clock) {
        this.buses = buses;
        this.trail = trail;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public List<Span> history(Actor actor, BusId bus) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        if (buses.view(bus).isEmpty()) throw new FleetException.NoSuchBus();
        return spans(bus);
    }

    @Override
    public List<Span> holdsFrom(
            Actor actor, BusId id, LocalDate from, Ownership ownership, ExpectedVersion expected) {
        var bus = locked(actor, id, expected);
        var known = buses.ownerships(id).get(from);
        if (ownership.equals(known)) return spans(id);
        buses.ownedFrom(id, from, ownership);
        // Whoever has the bus before him sees a share that no longer holds.
        buses.update(bus, clock.instant());
        var before = new LinkedHashMap<>(members(from, known));
        // Told although it is the same day: without it nobody knows from when.
        before.remove("ownership_from");
        trail.changed(actor, BusesService.BUS, id, before, members(from, ownership));
        return spans(id);
    }

    @Override
    public List<Span> remove(Actor actor, BusId id, LocalDate from, ExpectedVersion expected) {
        var bus = locked(actor, id, expected);
        var ownerships = buses.ownerships(id);
        var known = ownerships.get(from);
        if (known == null) throw new FleetException.NoSuchOwnership();
        if (ownerships.firstKey().equals(from)) throw new FleetException.FirstOwnership();
        buses.forgetOwnership(id, from);
        buses.update(bus, clock.instant());
        trail.changed(actor, BusesService.BUS, id, members(from, known), Map.of());
        return spans(id);
    }

    private Bus locked(Actor actor, BusId id, ExpectedVersion expected) {
        Permission.CHANGE_FLEET.require(actor);
        var bus = buses.lock(id).orElseThrow(FleetException.NoSuchBus::new);
        expected.check(bus.version());
        return bus;
    }

    private List<Span> spans(BusId bus) {
        var ownerships = new TreeMap<>(buses.ownerships(bus));
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var now = ownerships.floorKey(today);
        // Before the first day that is known, what held on that day.
        var holding = now == null && !ownerships.isEmpty() ? ownerships.firstKey() : now;
        var spans = new ArrayList<Span>();
        LocalDate next = null;
        for (var each : ownerships.descendingMap().entrySet()) {
            var from = each.getKey();
            spans.add(new Span(from, next == null ? null : next.minusDays(1), each.getValue(), from.equals(holding)));
            next = from;
        }
        return spans;
    }

    private static Map<String, Object> members(LocalDate from, @Nullable Ownership ownership) {
        if (ownership == null) return Map.of();
        return new Members()
                .with("ownership_from", from)
                .with("ownership_type", ownership.wire())
                .with("partner_name", ownership.partnerName())
                .with("company_profit_share", ownership.companySharePercent())
                .map();
    }
}
