package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.out.DemoJourneys;
import dev.busmanager.application.demo.out.DemoRecords;
import dev.busmanager.application.demo.out.DemoRecords.Removed;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.domain.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An operator who does not exist, for looking around. */
public final class Demo {

    /** What refers comes after what it refers to. */
    private static final List<DemoPart> PARTS = List.of(
            new DemoCompany(),
            new DemoPeople(),
            new DemoFleet(),
            new DemoPapers(),
            new DemoTaxes(),
            new DemoRoutes(),
            new DemoTrips(),
            new DemoWorkshops());

    /** Opens its own unit of work, and comes after the settings are kept. */
    private static final DemoPart REGISTRATION = new DemoRegistration();

    /** The topics of all that may go, for the screens that show it. */
    private static final List<String> TOPICS =
            List.of("bus", "paper", "tax_record", "route", "person", "account", "registration", "workshop", "trip", "notification");

    private final House house;
    private final DemoRecords records;
    private final Consumer<String> progress;

    public Demo(House house, Consumer<String> progress) {
        this.house = house;
        this.progress = progress;
        records = house.get(DemoRecords.class);
    }

    /**
     * @param password of all people of the demo who are not there yet
     * @return whether anybody has it now
     */
    public boolean load(String password, boolean besideRealData) {
        var real = records.realBuses();
        if (real > 0) {
            if (!besideRealData)
                throw new ConfigurationException(
                        "There are %d buses that are not of the demo; to load it beside them: --beside-real-data".formatted(real));
            progress.accept("Loading beside %d buses that are not of the demo.".formatted(real));
        }
        var before = records.present();
        var zone = house.get(CompanyZone.class).zone();
        var today = LocalDate.ofInstant(house.get(Clock.class).instant(), zone);
        var loading = new Loading(house, today, password, before);
        house.get(UnitOfWork.class).perform(() -> PARTS.stream()
                .filter(part -> !(part instanceof DemoCompany) || real == 0)
                .forEach(part -> write(part, loading)));
        write(REGISTRATION, loading);
        return !before.emails().containsAll(records.present().emails());
    }

    /**
     * Beside what {@link #load} loads, for measuring.
     *
     * @param years of a thousand trips of each of fifty buses in three
     */
    public void loadYears(int years) {
        var journeys = house.get(DemoJourneys.class);
        if (journeys.hasYears()) {
            progress.accept("trips of years: nothing to add");
            return;
        }
        var now = house.get(Clock.class).instant();
        house.get(UnitOfWork.class).perform(() -> journeys.driveForYears(years, now, progress));
    }

    /** Who can sign in with the password, by example. */
    public static List<String> people() {
        return List.of(
                Loading.email(DemoPeople.OFFICE),
                Loading.email(DemoPeople.DRIVER),
                Loading.email(DemoWorkshops.CONTACT));
    }

    public void clear() {
        var removed = house.get(UnitOfWork.class).run(this::remove);
        removed.counts().forEach((what, count) -> progress.accept("%s: %d removed".formatted(what, count)));
    }

    private static String line(DemoPart part, int written) {
        return written == 0 ? part.what() + ": nothing to add" : "%s: %d added".formatted(part.what(), written);
    }

    private void write(DemoPart part, Loading loading) {
        part.write(loading);
        progress.accept(line(part, loading.takeWritten()));
    }

    private Removed remove() {
        var strangers = records.realPeopleInDemoWorkshops();
        if (!strangers.isEmpty())
            throw new ConfigurationException(
                    "People who are not of the demo belong to its workshops; remove them first: " + String.join(", ", strangers));
        // The settings last: reminders are known by the name that the company had.
        var removed = records.remove();
        var undone = DemoCompany.undo(house.get(SettingsUseCase.class));
        progress.accept("settings of the company: %d as they were".formatted(undone));
        if (removed.counts().values().stream().mapToInt(count -> count).sum() == 0) return removed;
        house.get(AuditTrail.class).write(AuditEntry.of(Actor.HOUSE, "demo", "demo", "cleared", null).before(counts(removed)));
        tell(removed);
        return removed;
    }

    /** To the processes that remember somebody's session, and to the screens. */
    private void tell(Removed removed) {
        var signals = house.get(Signals.class);
        var live = house.get(LiveEvents.class);
        removed.accounts().forEach(account -> signals.send(new Signal("account", account.toString())));
        for (var topic : TOPICS) live.publish(new LiveEvent(Audience.of(Role.OFFICE), topic, null));
        live.publish(new LiveEvent(Audience.of(Role.DRIVER), "route", null));
    }

    private static Map<String, Object> counts(Removed removed) {
        return new LinkedHashMap<>(removed.counts());
    }
}
