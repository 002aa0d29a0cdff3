package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.PaperQueries;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.identity.AccountChanges;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Members;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

public final class PapersService implements PapersUseCase, PaperQueries {

    static final RecordKind PAPER = new RecordKind("fleet", "paper", Role.OFFICE);

    private final Papers papers;
    private final ChangeTrail trail;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    public PapersService(Papers papers, ChangeTrail trail, LiveEvents live, Ids ids, Clock clock) {
        this.papers = papers;
        this.trail = trail;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<PaperView> sink) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return papers.find(filter, sort, page, sink);
    }

    @Override
    public void mine(Actor actor, RowSink<PaperView> sink) {
        Permission.READ_OWN_PAPERS.require(actor);
        papers.of(actor.signedIn().person(), sink);
    }

    @Override
    public List<PaperKind> kinds(Actor actor) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        var kinds = new ArrayList<>(PaperKind.USUAL);
        papers.kinds().stream().filter(kind -> !kind.isUsual()).forEach(kinds::add);
        return kinds;
    }

    @Override
    public PaperView one(Actor actor, PaperId id) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return view(id);
    }

    @Override
    public PaperView add(Actor actor, @Nullable PaperId id, PaperHolder holder, PaperMembers members) {
        Permission.CHANGE_FLEET.require(actor);
        var named = id == null ? new PaperId(ids.next()) : id;
        var paper = Paper.made(
                named,
                holder,
                Members.present("kind", members.kind(), null, this::kind),
                members.number().over(null),
                members.issuer().over(null),
                members.validFrom().over(null),
                Members.present("valid_until", members.validUntil(), (LocalDate) null, day -> day),
                members.amount().map(PapersService::amount).over(null),
                members.file().over(null),
                members.note().over(null));
        var known = papers.lock(named);
        if (known.isPresent()) return same(known.get(), paper);
        if (!papers.hold(holder)) throw new InvalidInputException("holder", Flaw.unknownReference());
        papers.add(paper, clock.instant());
        trail.added(actor, PAPER, named, members(paper));
        tell(paper);
        return view(named);
    }

    @Override
    public PaperView change(Actor actor, PaperId id, PaperMembers members, ExpectedVersion expected) {
        var paper = locked(actor, id, expected);
        paper.requireOpen();
        return save(actor, "changed", paper, new Paper(
                paper.id(),
                paper.holder(),
                Members.present("kind", members.kind(), paper.kind(), this::kind),
                members.number().over(paper.number()),
                members.issuer().over(paper.issuer()),
                members.validFrom().over(paper.validFrom()),
                Members.present("valid_until", members.validUntil(), paper.validUntil(), day -> day),
                members.amount().map(PapersService::amount).over(paper.amount()),
                members.file().over(paper.file()),
                members.note().over(paper.note()),
                paper.state(),
                paper.closedFrom(),
                paper.version()));
    }

    @Override
    public PaperView confirm(Actor actor, PaperId id, ExpectedVersion expected) {
        return step(actor, "confirmed", id, Paper::confirm, expected);
    }

    @Override
    public PaperView close(Actor actor, PaperId id, ExpectedVersion expected) {
        return step(actor, "closed", id, Paper::close, expected);
    }

    @Override
    public PaperView restore(Actor actor, PaperId id) {
        return step(actor, "restored", id, Paper::restore, ExpectedVersion.ANY);
    }

    private PaperView step(
            Actor actor, String action, PaperId id, UnaryOperator<Paper> step, ExpectedVersion expected) {
        var paper = locked(actor, id, expected);
        return save(actor, action, paper, step.apply(paper));
    }

    private PaperView save(Actor actor, String action, Paper before, Paper after) {
        if (!after.equals(before)) {
            papers.update(after, clock.instant());
            trail.changed(actor, PAPER, action, before.id(), members(before), members(after));
            tell(after);
        }
        return view(before.id());
    }

    private Paper locked(Actor actor, PaperId id, ExpectedVersion expected) {
        Permission.CHANGE_FLEET.require(actor);
        var paper = papers.lock(id).orElseThrow(FleetException.NoSuchPaper::new);
        expected.check(paper.version());
        return paper;
    }

    /** The call was made before and its answer got lost, or an id was used twice. */
    private PaperView same(Paper known, Paper meant) {
        if (!known.version().equals(Version.FIRST) || !known.equals(meant)) throw new IdTakenException();
        return view(known.id());
    }

    private PaperView view(PaperId id) {
        return papers.view(id).orElseThrow(FleetException.NoSuchPaper::new);
    }

    private PaperKind kind(String text) {
        return papers.asSpeltBefore(PaperKind.typed(text));
    }

    private static Money amount(BigDecimal rupees) {
        return Money.typed("amount", rupees);
    }

    /** A bus and a person show the dates of their papers, and a person sees his own. */
    private void tell(Paper paper) {
        switch (paper.holder()) {
            case PaperHolder.OfBus(var bus) ->
                live.publish(new LiveEvent(Audience.of(Role.OFFICE), BusesService.BUS.topic(), bus.toString()));
            case PaperHolder.OfPerson(var person) -> {
                live.publish(new LiveEvent(Audience.of(Role.OFFICE), AccountChanges.PERSON, person.toString()));
                papers.accountOf(person)
                        .ifPresent(account -> live.publish(new LiveEvent(
                                Audience.of(account), PAPER.topic(), paper.id().toString())));
            }
            case PaperHolder.OfCompany _ -> {}
        }
    }

    private static Map<String, Object> members(Paper paper) {
        return new Members()
                .with("holder", wire(paper.holder()))
                .with("kind", paper.kind().word())
                .with("number", paper.number())
                .with("issuer", paper.issuer())
                .with("valid_from", paper.validFrom())
                .with("valid_until", paper.validUntil())
                .with("amount", paper.amount() == null ? null : paper.amount().rupees())
                .with("document", Objects.toString(paper.file(), null))
                .with("note", paper.note())
                .with("state", paper.state().wire())
                .map();
    }

    private static String wire(PaperHolder holder) {
        return switch (holder) {
            case PaperHolder.OfBus(var bus) -> "bus " + bus;
            case PaperHolder.OfPerson(var person) -> "person " + person;
            case PaperHolder.OfCompany _ -> "company";
        };
    }
}
