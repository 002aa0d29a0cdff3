package dev.busmanager.application.settings;

import static dev.busmanager.application.shared.Actors.driver;
import static dev.busmanager.application.shared.Actors.office;
import static dev.busmanager.application.shared.Actors.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.CountingIds;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.application.shared.RecordingAuditTrail;
import dev.busmanager.application.shared.RecordingSignals;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.settings.SettingsException;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsServiceTest {

    private final Actor office = office();
    private final InMemorySettings settings = new InMemorySettings();
    private final RecordingAuditTrail trail = new RecordingAuditTrail();
    private final RecordingSignals signals = new RecordingSignals();
    private final List<LiveEvent> screens = new ArrayList<>();
    private final MovableClock clock = new MovableClock("2026-11-20T04:30:00Z");
    private final TripsThatAreKept trips = new TripsThatAreKept();
    private final SettingsService service = new SettingsService(
            settings, trips, new SettingsNews(trail, signals, screens::add), new CountingIds(), clock);

    @Test
    void givenChanges_whenSaved_thenTheScreensThatShowThemAreTold() {
        service.changeMany(office, Map.of("company_name", "Sharma Travels", "gst_percentage", "12"), ExpectedVersion.ANY);
        service.changeMany(office, Map.of("gst_percentage", "12", "kept_for_the_old_system", "x"), ExpectedVersion.ANY);

        assertThat(screens)
                .containsExactlyInAnyOrder(
                        new LiveEvent(Audience.EVERYONE, "setting", "company_name"),
                        new LiveEvent(Audience.of(Role.OFFICE), "setting", "gst_percentage"));
    }

    @Test
    void givenSettings_whenTheOfficeLooks_thenItSeesAllOfThemByKey() {
        service.changeMany(office, Map.of("gst_percentage", "12", "company_name", "Sharma Travels"), ExpectedVersion.ANY);

        assertThat(service.visible(office)).isInstanceOfSatisfying(VisibleSettings.Everything.class, all -> assertThat(
                        all.settings())
                .extracting(SettingView::value)
                .containsExactly("Sharma Travels", "12"));
    }

    @Test
    void givenSettings_whenAnybodyElseLooks_thenHeSeesNameAndLogoOnly() {
        service.changeMany(
                office,
                Map.of(
                        "company_name", "Sharma Travels",
                        "company_logo_url", "logos/company-logo.png",
                        "company_phone", "98765 43210"), ExpectedVersion.ANY);

        for (var other : List.of(driver(), workshop(), Actor.STRANGER))
            assertThat(service.visible(other))
                    .isInstanceOfSatisfying(VisibleSettings.ForEveryone.class, open -> assertThat(open.settings())
                            .extracting(setting -> setting.key().text())
                            .containsExactly("company_logo_url", "company_name"));
    }

    @Test
    void givenAnybodyElse_whenHeAsksForMore_thenRefused() {
        for (var other : List.of(driver(), workshop())) {
            assertNotAllowed(() -> service.one(other, "company_name"));
            assertNotAllowed(() -> service.kept(other, "company_name"));
            assertNotAllowed(() -> service.change(other, change("company_name", "x")));
            assertNotAllowed(() -> service.changeMany(other, Map.of("company_name", ""), ExpectedVersion.ANY));
        }
        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> service.changeMany(Actor.STRANGER, Map.of("company_name", "x"), ExpectedVersion.ANY));
        assertThat(settings.all()).isEmpty();
    }

    @Test
    void givenTrips_whenTheZoneOfTheirDaysIsChanged_thenRefusedAtItsFieldAndNothingIsKept() {
        service.changeMany(office, Map.of("company_time_zone", "Asia/Kathmandu"), ExpectedVersion.ANY);
        trips.come();

        assertThatExceptionOfType(SettingsException.FixedByTrips.class)
                .isThrownBy(() -> service.changeMany(
                        office,
                        Map.of("company_name", "Sharma Travels", "company_time_zone", "Asia/Kolkata"),
                        ExpectedVersion.ANY))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(InvalidField::field)
                        .containsExactly("company_time_zone"));
        assertThat(service.one(office, "company_time_zone").value()).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void givenTripsAndNoZoneThatSomebodyChose_whenTheOneThatHoldsIsSaved_thenItIsNoChange() {
        trips.come();

        service.change(office, change("company_time_zone", "Asia/Kolkata"));

        assertThatExceptionOfType(SettingsException.FixedByTrips.class)
                .isThrownBy(() -> service.change(office, change("company_time_zone", "Asia/Kathmandu")));
    }

    @Test
    void givenTrips_whenTheOfficeLooks_thenItSeesWhatIsFixed() {
        service.change(office, change("company_time_zone", "Asia/Kolkata"));
        assertThat(seenByTheOffice().fixed()).isEmpty();

        trips.come();

        assertThat(seenByTheOffice().fixed()).extracting(SettingKey::text).containsExactly("company_time_zone");
    }

    @Test
    void givenNothingDecided_whenAskedWhatIsKept_thenNothingAndNoComplaint() {
        assertThat(service.kept(office, "expiry_alert_days")).isEmpty();
        assertThat(service.kept(office, "No such key")).isEmpty();
    }

    @Test
    void givenNothingDecided_whenOneIsRead_thenItsStandardIsToldWithoutAnId() {
        var days = service.one(office, "expiry_alert_days");

        assertThat(days.id()).isNull();
        assertThat(days.value()).isEqualTo("30");
        assertThat(days.version()).isEqualTo(Version.NONE);
        assertThat(service.one(office, "fuel_price_per_liter").value()).isEqualTo("90");
        assertThat(service.one(office, "gst_percentage").value()).isEqualTo("18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company_logo_url", "smtp_host", "smtp_password", "No such key"})
    void givenNothingDecidedAndNoStandard_whenOneIsRead_thenThereIsNoneOfThatName(String key) {
        assertThatExceptionOfType(SettingsException.NoSuchSetting.class).isThrownBy(() -> service.one(office, key));
    }

    @Test
    void givenNewKey_whenDecided_thenItIsKeptAndTold() {
        var view = service.change(office, change("smtp_host", "mail.local"));

        assertThat(service.one(office, "smtp_host")).isEqualTo(view);
        assertThat(view.version()).isEqualTo(Version.FIRST);
        assertThat(trail.entries())
                .containsExactly(AuditEntry.of(office, "settings", "setting", "added", "smtp_host")
                        .after(Map.of("value", "mail.local")));
        assertThat(signals.sent()).containsExactly(new Signal("settings", "smtp_host"));
    }

    @Test
    void givenSetting_whenDecidedAnew_thenTheTrailHoldsBeforeAndAfter() {
        var first = service.change(office, change("gst_percentage", "18"));
        clock.pass(Duration.ofHours(1));

        var second = service.change(office, change("gst_percentage", "12"));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThat(second.updatedAt()).isEqualTo(clock.instant());
        assertThat(trail.entries().getLast())
                .isEqualTo(AuditEntry.of(office, "settings", "setting", "changed", "gst_percentage")
                        .before(Map.of("value", "18"))
                        .after(Map.of("value", "12")));
    }

    @Test
    void givenSetting_whenTheSameIsDecidedAgain_thenNobodyIsTold() {
        var first = service.change(office, change("gst_percentage", "18"));
        clock.pass(Duration.ofHours(1));

        assertThat(service.change(office, change("gst_percentage", "18"))).isEqualTo(first);

        assertThat(trail.entries()).hasSize(1);
        assertThat(signals.sent()).hasSize(1);
    }

    @Test
    void givenDescription_whenOnlyTheValueIsDecided_thenItStays() {
        service.change(office, new ChangeSetting("note", "one", new Change.Set<>("A remark"), ExpectedVersion.ANY));

        var view = service.change(office, change("note", "two"));

        assertThat(view.description()).isEqualTo("A remark");
        assertThat(trail.entries().getLast().after()).containsOnlyKeys("value");
    }

    @Test
    void givenDescription_whenItIsCleared_thenTheTrailHoldsIt() {
        service.change(office, new ChangeSetting("note", "one", new Change.Set<>("A remark"), ExpectedVersion.ANY));

        service.change(office, new ChangeSetting("note", "one", new Change.Clear<>(), ExpectedVersion.ANY));

        assertThat(trail.entries().getLast().before()).isEqualTo(Map.of("description", "A remark"));
        assertThat(trail.entries().getLast().after()).containsOnlyKeys("description").containsValue(null);
    }

    @Test
    void givenTwoInTheOffice_whenTheSecondHasNotSeenTheChangeOfTheFirst_thenHeIsTold() {
        var seen = new ExpectedVersion(service.change(office, change("gst_percentage", "18")).version());
        service.change(office, new ChangeSetting("gst_percentage", "12", new Change.Absent<>(), seen));

        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> service.change(
                        office, new ChangeSetting("gst_percentage", "5", new Change.Absent<>(), seen)));

        assertThat(service.one(office, "gst_percentage").value()).isEqualTo("12");
    }

    @Test
    void givenStandardSeen_whenSomebodyDecidedMeanwhile_thenTheSecondIsTold() {
        var seen = new ExpectedVersion(service.one(office, "gst_percentage").version());
        service.change(office, new ChangeSetting("gst_percentage", "12", new Change.Absent<>(), seen));

        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> service.change(
                        office, new ChangeSetting("gst_percentage", "5", new Change.Absent<>(), seen)));
    }

    @Test
    void givenSeveral_whenDecidedTogether_thenTheyAreAnsweredInTheirOrder() {
        var values = new LinkedHashMap<String, String>();
        values.put("gst_percentage", "12");
        values.put("company_name", " Sharma Travels ");

        assertThat(service.changeMany(office, values, ExpectedVersion.ANY))
                .extracting(SettingView::value)
                .containsExactly("12", "Sharma Travels");

        assertThat(trail.entries()).hasSize(2);
    }

    @Test
    void givenSeveralOfWhichSomeAreWrong_whenDecidedTogether_thenAllThatIsWrongIsToldAndNothingIsKept() {
        var values = Map.of(
                "company_name", "Sharma Travels",
                "gst_percentage", "101",
                "smtp_password", "hush",
                "company_time_zone", "Mumbai");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> service.changeMany(office, values, ExpectedVersion.ANY))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting("field")
                        .containsExactlyInAnyOrder("gst_percentage", "smtp_password", "company_time_zone"));

        assertThat(settings.all()).isEmpty();
        assertThat(trail.entries()).isEmpty();
    }

    @Test
    void givenAllOfThemSeen_whenSavedTogether_thenOnlyFromTheLastState() {
        service.changeMany(office, Map.of("gst_percentage", "18"), ExpectedVersion.ANY);
        var seen = new ExpectedVersion(seenByTheOffice().version());
        service.changeMany(office, Map.of("gst_percentage", "12", "company_name", "Sharma Travels"), seen);

        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> service.changeMany(office, Map.of("gst_percentage", "5"), seen));
        // Nobody has touched this one; but who decides did not see all that he decides beside.
        assertThatExceptionOfType(StaleException.class)
                .isThrownBy(() -> service.changeMany(office, Map.of("tax_alert_days", "9"), seen));

        assertThat(seenByTheOffice().settings()).extracting(SettingView::value).containsExactly("Sharma Travels", "12");
    }

    @Test
    void givenNothingDecided_whenTheOfficeLooks_thenItsVersionIsThatOfNothing() {
        assertThat(seenByTheOffice().version()).isEqualTo(Version.NONE);
    }

    @Test
    void givenSameValueAgain_whenSaved_thenTheStateStaysThatWhichWasSeen() {
        service.changeMany(office, Map.of("gst_percentage", "12"), ExpectedVersion.ANY);
        var seen = new ExpectedVersion(seenByTheOffice().version());

        service.changeMany(office, Map.of("gst_percentage", "12"), seen);

        assertThat(new ExpectedVersion(seenByTheOffice().version())).isEqualTo(seen);
    }

    private VisibleSettings.Everything seenByTheOffice() {
        return (VisibleSettings.Everything) service.visible(office);
    }

    private static ChangeSetting change(String key, String value) {
        return new ChangeSetting(key, value, new Change.Absent<>(), ExpectedVersion.ANY);
    }

    private static void assertNotAllowed(Runnable call) {
        assertThatExceptionOfType(AccessException.NotAllowed.class).isThrownBy(call::run);
    }
}
