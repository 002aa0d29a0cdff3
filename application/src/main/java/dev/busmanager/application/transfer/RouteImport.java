package dev.busmanager.application.transfer;

import static dev.busmanager.application.transfer.ImportField.of;
import static dev.busmanager.application.transfer.ImportField.required;

import dev.busmanager.application.network.in.RouteQueries;
import dev.busmanager.application.network.in.RouteView;
import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.network.in.RoutesUseCase.RouteMembers;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.network.NetworkException;
import dev.busmanager.domain.network.Route;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The register of routes; one is known by its name and the states that it joins. */
public final class RouteImport implements ImportTarget {

    private static final List<ImportField> FIELDS = List.of(
            required("route_name", "route", "name", "रूट", "रूट का नाम", "नाम", "मार्ग"),
            required("from_state", "from", "origin state", "source state", "start state", "कहाँ से", "से राज्य", "से"),
            required("to_state", "to", "destination state", "end state", "कहाँ तक", "तक राज्य", "तक"),
            of("from_address", "origin", "start", "starting point", "from place", "pickup", "शुरू का पता", "शुरुआत"),
            of("to_address", "destination", "end", "end point", "to place", "drop", "आख़िरी पता", "अंत"),
            of("distance_km", "distance", "km", "kms", "kilometres", "kilometers", "दूरी", "किमी"),
            of("estimated_duration_hours", "hours", "duration", "time", "duration hours", "घंटे", "समय"));

    private final RoutesUseCase routes;
    private final RouteQueries queries;
    private final StateNames states;

    public RouteImport(RoutesUseCase routes, RouteQueries queries, StatesUseCase states) {
        this.routes = routes;
        this.queries = queries;
        this.states = new StateNames(states);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.ROUTE;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public RowsBefore rowsBefore() {
        return new KeyedRows(row ->
                String.join("\n", words(row, "route_name"), words(row, "from_state"), words(row, "to_state")));
    }

    @Override
    public Taken take(Actor actor, RowCells row) {
        var members = members(actor, row);
        var known = queries.named(actor, present(members.name()), present(members.from()), present(members.to()));
        if (known.isEmpty()) return taken(RowOutcome.NEW, routes.add(actor, null, members), Map.of());
        var before = known.get();
        var after = routes.change(actor, before.id(), members, ExpectedVersion.ANY);
        return after.version().equals(before.version())
                ? taken(RowOutcome.UNCHANGED, after, Map.of())
                : taken(RowOutcome.CHANGED, after, differing(texts(before), texts(after)));
    }

    @Override
    public boolean takeBack(Actor actor, Taken taken, Instant before) {
        return unlessChanged(() -> routes.remove(actor, id(taken), new ExpectedVersion(taken.version())) == Removal.REMOVED);
    }

    @Override
    public boolean putBack(Actor actor, Taken taken) {
        var members = members(actor, RowCells.before(taken));
        return unlessChanged(() -> {
            routes.change(actor, id(taken), members, new ExpectedVersion(taken.version()));
            return true;
        });
    }

    private static boolean unlessChanged(BooleanSupplier step) {
        try {
            return step.getAsBoolean();
        } catch (StaleException | NetworkException _) {
            return false;
        }
    }

    private RouteMembers members(Actor actor, RowCells row) {
        var members = new RouteMembers(
                row.text("route_name", Route.NAME_MOST),
                row.read("from_state", text -> states.read(actor, "from_state", text)),
                row.read("to_state", text -> states.read(actor, "to_state", text)),
                row.text("from_address", Route.ADDRESS_MOST),
                row.text("to_address", Route.ADDRESS_MOST),
                row.number("distance_km"),
                row.number("estimated_duration_hours"),
                new Change.Absent<>());
        row.check();
        return members;
    }

    /** Of what every row has to say. */
    private static <T> T present(Change<T> change) {
        if (change instanceof Change.Set<T>(var value)) return value;
        throw new IllegalStateException("A row without what it is known by");
    }

    private static String words(RowCells row, String member) {
        return Headings.word(row.plain(member));
    }

    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        var differing = new LinkedHashMap<>(before);
        differing.entrySet().removeIf(each -> each.getValue().equals(after.get(each.getKey())));
        return differing;
    }

    private static Map<String, String> texts(RouteView route) {
        return Map.of(
                "route_name", route.name(),
                "from_address", text(route.fromAddress()),
                "to_address", text(route.toAddress()),
                "distance_km", plain(route.distanceKm()),
                "estimated_duration_hours", plain(route.hours()));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Taken taken(RowOutcome outcome, RouteView route, Map<String, String> before) {
        return new Taken(outcome, route.id().value(), route.name(), route.version(), before);
    }

    private static RouteId id(Taken taken) {
        return new RouteId(taken.record());
    }
}
