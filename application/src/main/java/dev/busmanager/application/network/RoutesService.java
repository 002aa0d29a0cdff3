package dev.busmanager.application.network;

import dev.busmanager.application.network.in.RouteQueries;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.network.out.RouteUses;
import dev.busmanager.application.network.out.Routes;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Archive;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.MadeBefore;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.network.NetworkException;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class RoutesService implements RoutesUseCase, RouteQueries {

    static final RecordKind ROUTE = new RecordKind("network", "route", Role.OFFICE, Role.DRIVER);

    private final Routes routes;
    private final States states;
    private final List<RouteUses> uses;
    private final ChangeTrail trail;
    private final Archive<Route> archive;
    private final Ids ids;
    private final Clock clock;

    public RoutesService(
            Routes routes, States states, List<RouteUses> uses, ChangeTrail trail, Ids ids, Clock clock) {
        this.routes = routes;
        this.states = states;
        this.uses = List.copyOf(uses);
        this.trail = trail;
        this.archive = new Archive<>(ROUTE, (route, now) -> routes.update(route, false, now), trail, clock);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<RouteView> sink) {
        Permission.READ_ROUTES.require(actor);
        return routes.find(filter, sort, page, sink);
    }

    @Override
    public Optional<RouteView> named(Actor actor, String name, StateId from, StateId to) {
        Permission.READ_ROUTES.require(actor);
        return routes.named(name, from, to);
    }

    @Override
    public RouteView one(Actor actor, RouteId id) {
        Permission.READ_ROUTES.require(actor);
        return view(id);
    }

    @Override
    public RouteView add(Actor actor, @Nullable RouteId id, RouteMembers members) {
        Permission.CHANGE_ROUTES.require(actor);
        var route = RouteMerge.fresh(id == null ? new RouteId(ids.next()) : id, members);
        requireStates(route);
        if (routes.add(route, clock.instant()))
            trail.added(actor, ROUTE, route.id(), RouteAsWritten.members(view(route.id())));
        else MadeBefore.require(route, routes.lock(route.id()).map(Route::withoutHistory));
        return view(route.id());
    }

    @Override
    public RouteView change(Actor actor, RouteId id, RouteMembers members, ExpectedVersion expected) {
        var route = locked(actor, id, expected);
        var changed = RouteMerge.merged(route, members);
        requireStates(changed);
        var before = view(id);
        if (changed.equals(route)) return before;
        routes.update(changed, !changed.stops().equals(route.stops()), clock.instant());
        var after = view(id);
        trail.changed(actor, ROUTE, id, RouteAsWritten.members(before), RouteAsWritten.members(after));
        return after;
    }

    @Override
    public Removal remove(Actor actor, RouteId id, ExpectedVersion expected) {
        var route = locked(actor, id, expected);
        long trips = uses.stream().mapToLong(use -> use.openTrips(id)).sum();
        long timetables = uses.stream().mapToLong(use -> use.timetables(id)).sum();
        if (trips + timetables > 0) throw new NetworkException.RouteInUse(trips, timetables);
        if (uses.stream().anyMatch(use -> use.remembers(id))) return archive.putAway(actor, id, route);
        trail.removed(actor, ROUTE, id, RouteAsWritten.members(view(id)));
        routes.remove(id);
        return Removal.REMOVED;
    }

    @Override
    public RouteView restore(Actor actor, RouteId id) {
        archive.bringBack(actor, id, locked(actor, id, ExpectedVersion.ANY));
        return view(id);
    }

    private Route locked(Actor actor, RouteId id, ExpectedVersion expected) {
        Permission.CHANGE_ROUTES.require(actor);
        var route = routes.lock(id).orElseThrow(NetworkException.NoSuchRoute::new);
        expected.check(route.version());
        return route;
    }

    private void requireStates(Route route) {
        RouteMerge.requireStates(route, states.all().stream().map(State::id).toList());
    }

    private RouteView view(RouteId id) {
        return routes.view(id).orElseThrow(NetworkException.NoSuchRoute::new);
    }
}
