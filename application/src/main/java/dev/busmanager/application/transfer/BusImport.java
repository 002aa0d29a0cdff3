package dev.busmanager.application.transfer;

import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.fleet.in.BusesUseCase.BusMembers;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.fleet.FleetException;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The register of buses; a bus is known by its plate in any spelling. */
public final class BusImport implements ImportTarget {

    private static final Map<String, BusStatus> STATUSES = Map.ofEntries(
            Map.entry("active", BusStatus.ACTIVE),
            Map.entry("running", BusStatus.ACTIVE),
            Map.entry("चालू", BusStatus.ACTIVE),
            Map.entry("maintenance", BusStatus.MAINTENANCE),
            Map.entry("workshop", BusStatus.MAINTENANCE),
            Map.entry("मरम्मतमें", BusStatus.MAINTENANCE),
            Map.entry("मरम्मत", BusStatus.MAINTENANCE),
            Map.entry("inactive", BusStatus.INACTIVE),
            Map.entry("offroad", BusStatus.INACTIVE),
            Map.entry("बंद", BusStatus.INACTIVE));

    private static final Map<String, OwnershipKind> OWNERSHIPS = Map.of(
            "owned", OwnershipKind.OWNED,
            "own", OwnershipKind.OWNED,
            "company", OwnershipKind.OWNED,
            "अपनी", OwnershipKind.OWNED,
            "partnership", OwnershipKind.PARTNERSHIP,
            "partner", OwnershipKind.PARTNERSHIP,
            "साझेदारी", OwnershipKind.PARTNERSHIP);

    private final BusesUseCase buses;
    private final BusQueries queries;
    private final StateNames states;

    public BusImport(BusesUseCase buses, BusQueries queries, StatesUseCase states) {
        this.buses = buses;
        this.queries = queries;
        this.states = new StateNames(states);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.BUS;
    }

    @Override
    public List<ImportField> fields() {
        return BusFields.ALL;
    }

    @Override
    public RowsBefore rowsBefore() {
        return new KeyedRows(row -> Registration.key(row.plain("registration_number")));
    }

    @Override
    public Taken take(Actor actor, RowCells row) {
        var members = members(actor, row);
        var known = queries.ofPlate(actor, row.plain("registration_number"));
        if (known.isEmpty()) {
            var made = buses.add(actor, null, members);
            return taken(RowOutcome.NEW, made, Map.of());
        }
        var before = known.get();
        var after = buses.change(actor, before.id(), members, ExpectedVersion.ANY);
        return after.version().equals(before.version())
                ? taken(RowOutcome.UNCHANGED, after, Map.of())
                : taken(RowOutcome.CHANGED, after, BusFields.differing(before, after));
    }

    @Override
    public boolean takeBack(Actor actor, Taken taken, Instant before) {
        return unlessChanged(() -> buses.unmake(actor, id(taken), new ExpectedVersion(taken.version()), before));
    }

    @Override
    public boolean putBack(Actor actor, Taken taken) {
        return unlessChanged(() -> buses.change(
                actor,
                id(taken),
                members(actor, RowCells.before(taken)),
                new ExpectedVersion(taken.version())));
    }

    private static boolean unlessChanged(Runnable step) {
        try {
            step.run();
            return true;
        } catch (StaleException | FleetException _) {
            return false;
        }
    }

    private BusMembers members(Actor actor, RowCells row) {
        var members = new BusMembers(
                row.read("registration_number", text -> new Registration(text).text()),
                row.text("bus_name", Bus.NAME_MOST),
                row.whole("capacity"),
                row.text("bus_type", Bus.TYPE_MOST),
                row.choice("status", STATUSES, List.of("active", "maintenance", "inactive")),
                row.day("insurance_expiry"),
                row.day("puc_expiry"),
                row.day("fitness_expiry"),
                row.day("permit_expiry"),
                row.choice("ownership_type", OWNERSHIPS, List.of("owned", "partnership")),
                row.text("partner_name", Ownership.PARTNER_NAME_MOST),
                row.number("company_profit_share"),
                row.number("partner_profit_share"),
                row.read("home_state", text -> states.read(actor, "home_state", text).value()),
                row.number("monthly_tax_amount"),
                row.whole("tax_due_day"),
                row.day("last_tax_paid_date"));
        row.check();
        return members;
    }

    private static Taken taken(RowOutcome outcome, BusView bus, Map<String, String> before) {
        return new Taken(outcome, bus.id().value(), bus.registration(), bus.version(), before);
    }

    private static BusId id(Taken taken) {
        return new BusId(taken.record());
    }
}
