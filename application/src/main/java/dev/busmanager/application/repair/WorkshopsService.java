package dev.busmanager.application.repair;

import dev.busmanager.application.identity.in.AccountsUseCase.NewAccount;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.repair.in.WorkshopUser;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.application.repair.in.WorkshopsUseCase;
import dev.busmanager.application.repair.out.WorkshopUses;
import dev.busmanager.application.repair.out.Workshops;
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
import dev.busmanager.domain.repair.RepairException;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopId;
import dev.busmanager.domain.shared.AccessException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class WorkshopsService implements WorkshopsUseCase, WorkshopQueries {

    static final RecordKind WORKSHOP = new RecordKind("repair", "workshop", Role.OFFICE, Role.WORKSHOP);

    private final Workshops workshops;
    private final AccountsUseCase accounts;
    private final List<WorkshopUses> uses;
    private final ChangeTrail trail;
    private final Archive<Workshop> archive;
    private final Ids ids;
    private final Clock clock;

    public WorkshopsService(
            Workshops workshops,
            AccountsUseCase accounts,
            List<WorkshopUses> uses,
            ChangeTrail trail,
            Ids ids,
            Clock clock) {
        this.workshops = workshops;
        this.accounts = accounts;
        this.uses = List.copyOf(uses);
        this.trail = trail;
        this.archive = new Archive<>(WORKSHOP, workshops::update, trail, clock);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<WorkshopView> sink) {
        Permission.READ_OWN_WORKSHOP.require(actor);
        if (Permission.READ_WORKSHOPS.isGrantedTo(actor)) return workshops.find(filter, null, sort, page, sink);
        var own = own(actor);
        if (own == null) return page.counted() ? 0L : null;
        return workshops.find(filter, own, sort, page, workshop -> sink.row(workshop.withoutUsers()));
    }

    @Override
    public WorkshopView one(Actor actor, WorkshopId id) {
        Permission.READ_OWN_WORKSHOP.require(actor);
        var workshop = view(id);
        if (Permission.READ_WORKSHOPS.isGrantedTo(actor)) return workshop;
        if (!id.equals(own(actor))) throw new AccessException.NotAllowed();
        return workshop.withoutUsers();
    }

    private static @Nullable WorkshopId own(Actor actor) {
        var workshop = actor.signedIn().workshop();
        return workshop == null ? null : new WorkshopId(workshop);
    }

    @Override
    public WorkshopView add(Actor actor, @Nullable WorkshopId id, WorkshopMembers members) {
        Permission.CHANGE_WORKSHOPS.require(actor);
        var named = id == null ? new WorkshopId(ids.next()) : id;
        var typed = members.code().over(null);
        var workshop = WorkshopMerge.fresh(named, typed == null ? workshops.nextCode() : typed, members);
        if (workshops.add(workshop, clock.instant()))
            trail.added(actor, WORKSHOP, named, WorkshopMerge.written(workshop));
        else requireMadeBefore(workshop, typed == null);
        return view(named);
    }

    /** @param anyCode for one that nobody typed, which is another one each time */
    private void requireMadeBefore(Workshop meant, boolean anyCode) {
        var known = workshops.lock(meant.id()).map(Workshop::withoutHistory);
        MadeBefore.require(meant, anyCode ? known.map(made -> made.called(meant.code())) : known);
    }

    @Override
    public WorkshopView change(Actor actor, WorkshopId id, WorkshopMembers members, ExpectedVersion expected) {
        var workshop = locked(actor, id, expected);
        var changed = WorkshopMerge.merged(workshop, members);
        workshops.update(changed, clock.instant());
        trail.changed(actor, WORKSHOP, id, WorkshopMerge.written(workshop), WorkshopMerge.written(changed));
        return view(id);
    }

    @Override
    public Removal remove(Actor actor, WorkshopId id, ExpectedVersion expected) {
        var workshop = locked(actor, id, expected);
        long repairs = uses.stream().mapToLong(use -> use.repairs(id)).sum();
        var users = view(id).users();
        if (repairs > 0 || (users != null && !users.isEmpty()))
            throw new RepairException.WorkshopInUse(repairs, users == null ? 0 : users.size());
        if (uses.stream().anyMatch(use -> use.remembers(id))) return archive.putAway(actor, id, workshop);
        workshops.remove(id);
        trail.removed(actor, WORKSHOP, id, WorkshopMerge.written(workshop));
        return Removal.REMOVED;
    }

    @Override
    public WorkshopView restore(Actor actor, WorkshopId id) {
        archive.bringBack(actor, id, locked(actor, id, ExpectedVersion.ANY));
        return view(id);
    }

    @Override
    public WorkshopUser addUser(Actor actor, WorkshopId id, NewUser user) {
        locked(actor, id, ExpectedVersion.ANY).requireInUse();
        var account = accounts.create(
                actor,
                new NewAccount(
                        user.email(), user.password(), user.fullName(), Role.WORKSHOP, user.phone(), id.value()));
        var made = new WorkshopUser(account.id(), account.fullName(), account.email());
        var written = Map.<String, Object>of("user_id", account.id().toString(), "full_name", account.fullName());
        trail.changed(actor, WORKSHOP, "user_added", id, Map.of(), written);
        return made;
    }

    private Workshop locked(Actor actor, WorkshopId id, ExpectedVersion expected) {
        Permission.CHANGE_WORKSHOPS.require(actor);
        var workshop = workshops.lock(id).orElseThrow(RepairException.NoSuchWorkshop::new);
        expected.check(workshop.version());
        return workshop;
    }

    private WorkshopView view(WorkshopId id) {
        return workshops.view(id).orElseThrow(RepairException.NoSuchWorkshop::new);
    }
}
