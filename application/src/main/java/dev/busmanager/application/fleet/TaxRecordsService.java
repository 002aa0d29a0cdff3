package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.fleet.in.TaxRecordView;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.fleet.out.TaxRecords;
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
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.TaxRecord;
import dev.busmanager.domain.fleet.TaxRecordId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

public final class TaxRecordsService implements TaxRecordsUseCase, TaxQueries {

    static final RecordKind TAX_RECORD = new RecordKind("fleet", "tax_record", Role.OFFICE);

    private final TaxRecords taxes;
    private final Buses buses;
    private final ChangeTrail trail;
    private final LiveEvents live;
    private final CompanyZone company;
    private final Ids ids;
    private final Clock clock;

    public TaxRecordsService(
            TaxRecords taxes,
            Buses buses,
            ChangeTrail trail,
            LiveEvents live,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        this.taxes = taxes;
        this.buses = buses;
        this.trail = trail;
        this.live = live;
        this.company = company;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(
            Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TaxRecordView> sink) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return taxes.find(filter, sort, page, today(), sink);
    }

    @Override
    public @Nullable Long ofBus(Actor actor, BusId bus, Page page, RowSink<TaxRecordView> sink) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        if (buses.view(bus).isEmpty()) throw new FleetException.NoSuchBus();
        var newestFirst = new Sort<>(Order.DUE_DATE, true);
        return taxes.find(new Filter(bus, null, null, null), newestFirst, page, today(), sink);
    }

    @Override
    public Totals totals(Actor actor, Filter filter) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return taxes.totals(filter, today());
    }

    @Override
    public TaxRecordView one(Actor actor, BusId bus, TaxRecordId id) {
        Permission.READ_FLEET_IN_FULL.require(actor);
        return taxes.view(id, today())
                .filter(view -> view.tax().bus().equals(bus))
                .orElseThrow(FleetException.NoSuchTaxRecord::new);
    }

    @Override
    public TaxRecordView add(Actor actor, BusId busId, @Nullable TaxRecordId id, TaxMembers members) {
        var bus = locked(actor, busId);
        var named = id == null ? new TaxRecordId(ids.next()) : id;
        var tax = merged(named, bus.id(), null, members);
        var known = taxes.lock(named);
        if (known.isPresent()) {
            // The call was made before and its answer got lost, or an id was used twice.
            if (!known.get().equals(tax)) throw new IdTakenException();
            return view(named);
        }
        taxes.add(tax, clock.instant());
        trail.added(actor, TAX_RECORD, named, members(tax));
        tell(bus);
        return view(named);
    }

    @Override
    public TaxRecordView change(
            Actor actor, BusId busId, TaxRecordId id, TaxMembers members, ExpectedVersion expected) {
        var bus = locked(actor, busId);
        var before = locked(bus, id, expected);
        return save(actor, bus, "changed", before, merged(id, bus.id(), before, members));
    }

    @Override
    public void remove(Actor actor, BusId busId, TaxRecordId id, ExpectedVersion expected) {
        var bus = locked(actor, busId);
        var tax = locked(bus, id, expected);
        if (tax.isPaid()) throw new FleetException.TaxPaid();
        trail.removed(actor, TAX_RECORD, id, members(tax));
        taxes.remove(id);
        tell(bus);
    }

    @Override
    public TaxRecordView pay(
            Actor actor,
            BusId busId,
            TaxRecordId id,
            LocalDate day,
            @Nullable String reference,
            ExpectedVersion expected) {
        var bus = locked(actor, busId);
        var tax = locked(bus, id, expected);
        var lastPaid = bus.tax().lastPaid();
        var paid = tax.pay(day, reference, lastPaid, today());
        if (lastPaid == null || paid.payment().day().isAfter(lastPaid)) lastPaid(actor, bus, paid.payment().day());
        return save(actor, bus, "paid", tax, paid);
    }

    @Override
    public TaxRecordView unpay(Actor actor, BusId busId, TaxRecordId id, ExpectedVersion expected) {
        var bus = locked(actor, busId);
        var tax = locked(bus, id, expected);
        if (!tax.isPaid()) return view(id);
        var payment = tax.payment();
        var unpaid = save(actor, bus, "payment_undone", tax, tax.unpay());
        // Only what the payment itself has said is taken back.
        if (payment.day().equals(bus.tax().lastPaid()))
            lastPaid(actor, bus, later(payment.before(), taxes.lastPaid(bus.id())));
        return unpaid;
    }

    private TaxRecordView save(Actor actor, Bus bus, String action, TaxRecord before, TaxRecord after) {
        if (!after.equals(before)) {
            taxes.update(after, clock.instant());
            trail.changed(actor, TAX_RECORD, action, before.id(), members(before), members(after));
            tell(bus);
        }
        return view(before.id());
    }

    private void lastPaid(Actor actor, Bus bus, @Nullable LocalDate day) {
        if (Objects.equals(day, bus.tax().lastPaid())) return;
        buses.update(bus.taxPaidOn(day), clock.instant());
        trail.changed(
                actor,
                BusesService.BUS,
                bus.id(),
                new Members().with("last_tax_paid_date", bus.tax().lastPaid()).map(),
                new Members().with("last_tax_paid_date", day).map());
    }

    /** Always first the bus, then its tax, so that two people never wait for each other. */
    private Bus locked(Actor actor, BusId id) {
        Permission.CHANGE_FLEET.require(actor);
        return buses.lock(id).orElseThrow(FleetException.NoSuchBus::new);
    }

    private TaxRecord locked(Bus bus, TaxRecordId id, ExpectedVersion expected) {
        var tax = taxes.lock(id)
                .filter(each -> each.bus().equals(bus.id()))
                .orElseThrow(FleetException.NoSuchTaxRecord::new);
        expected.check(tax.version());
        return tax;
    }

    private TaxRecordView view(TaxRecordId id) {
        return taxes.view(id, today()).orElseThrow(FleetException.NoSuchTaxRecord::new);
    }

    /** A bus shows when its next tax is due. */
    private void tell(Bus bus) {
        live.publish(new LiveEvent(
                Audience.of(Role.OFFICE), BusesService.BUS.topic(), bus.id().toString()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.zone());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }

    private static TaxRecord merged(
            TaxRecordId id, BusId bus, @Nullable TaxRecord known, TaxMembers members) {
        return new TaxRecord(
                id,
                bus,
                Members.present(
                        "tax_period_start", members.periodStart(), known == null ? null : known.periodStart(), day -> day),
                Members.present(
                        "tax_period_end", members.periodEnd(), known == null ? null : known.periodEnd(), day -> day),
                Members.present("due_date", members.due(), known == null ? null : known.due(), day -> day),
                Members.present("amount", members.amount(), known == null ? null : known.amount(), TaxRecordsService::amount),
                known == null ? null : known.payment(),
                members.notes().over(known == null ? null : known.notes()),
                known == null ? Version.FIRST : known.version());
    }

    private static Money amount(BigDecimal rupees) {
        return Money.typed("amount", rupees);
    }

    private static Map<String, Object> members(TaxRecord tax) {
        var payment = tax.payment();
        return new Members()
                .with("bus_id", tax.bus())
                .with("tax_period_start", tax.periodStart())
                .with("tax_period_end", tax.periodEnd())
                .with("due_date", tax.due())
                .with("amount", tax.amount().rupees())
                .with("paid_date", payment == null ? null : payment.day())
                .with("payment_reference", payment == null ? null : payment.reference())
                .with("notes", tax.notes())
                .map();
    }
}
