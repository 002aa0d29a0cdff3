package dev.busmanager.application.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.settings.in.HouseQueries.HouseView;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.CountingIds;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.ImmediateWork;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.application.shared.RecordingAuditTrail;
import dev.busmanager.application.shared.RecordingSignals;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.RegistrationPolicy;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingId;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseRulesTest {

    private final InMemorySettings settings = new InMemorySettings();
    private final HouseRules rules = new HouseRules(settings, new ImmediateWork());

    @Test
    void givenNothingDecided_whenAsked_thenTheStandardsHold() {
        assertThat(rules.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
        assertThat(rules.registrationPolicy()).isEqualTo("disabled");
        assertThat(rules.idle()).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @EnumSource(RegistrationPolicy.class)
    void givenAnyPolicy_whenTheOfficeDecidesForIt_thenItHolds(RegistrationPolicy policy) {
        var word = policy.name().toLowerCase(Locale.ROOT);

        decide("registration_policy", word);

        assertThat(rules.registrationPolicy()).isEqualTo(word);
    }

    @Test
    void givenDecisions_whenSomebodyStandsAtTheDoor_thenHeSeesThoseThatConcernHim() {
        decide("registration_policy", "approval");
        decide("company_phone", "020-5550 0142");
        decide("driver_enters_takings", "yes");

        assertThat(rules.house())
                .isEqualTo(new HouseView("approval", "020-5550 0142", ZoneId.of("Asia/Kolkata"), true));
    }

    @Test
    void givenNothingDecided_whenSomebodyStandsAtTheDoor_thenItIsClosedAndNobodyCanBeCalled() {
        assertThat(rules.house()).isEqualTo(new HouseView("disabled", "", ZoneId.of("Asia/Kolkata"), false));
    }

    @Test
    void givenAskedOnce_whenAskedAgain_thenNothingIsLookedUp() {
        rules.zone();
        var reads = settings.reads();

        for (int call = 0; call < 100; call++) {
            rules.zone();
            rules.idle();
            rules.registrationPolicy();
            rules.house();
        }

        assertThat(settings.reads()).isEqualTo(reads);
    }

    @Test
    void givenRemembered_whenASignalTellsOfAChange_thenItHoldsAtOnce() {
        rules.idle();
        decide("session_idle_minutes", "0");

        rules.receive(new Signal("account", "1"));
        assertThat(rules.idle()).isEqualTo(Duration.ofMinutes(30));

        rules.receive(new Signal("settings", "session_idle_minutes"));
        assertThat(rules.idle()).isZero();
    }

    @Test
    void givenRemembered_whenSignalsMayHaveBeenMissed_thenItIsLookedUpAgain() {
        rules.zone();
        decide("company_time_zone", "Asia/Kathmandu");

        rules.signalsMissed();

        assertThat(rules.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void givenAChangeWhileItIsLookedUp_whenAskedAgain_thenTheOldOneIsNotRemembered() {
        var changing = new WhileReading();
        var slow = new HouseRules(settings, changing);
        changing.then = () -> {
            decide("company_time_zone", "Asia/Kathmandu");
            slow.receive(new Signal("settings", "company_time_zone"));
        };

        slow.zone();
        changing.then = () -> {};

        assertThat(slow.zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void givenAValueThatNoRuleAllowsAnyMore_whenAsked_thenTheStandardHolds() {
        settings.add(asItWasSaved("session_idle_minutes", "for ever"));
        settings.add(asItWasSaved("company_time_zone", "Mars/Olympus"));

        assertThat(rules.idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(rules.zone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
    }

    private void decide(String key, String value) {
        var news = new SettingsNews(new RecordingAuditTrail(), new RecordingSignals(), _ -> {});
        new SettingsService(settings, new TripsThatAreKept(), news, new CountingIds(), new MovableClock("2026-11-20T04:30:00Z"))
                .changeMany(Actor.HOUSE, Map.of(key, value), ExpectedVersion.ANY);
    }

    private static Setting asItWasSaved(String key, String value) {
        var at = Instant.EPOCH;
        return new Setting(new SettingId(UUID.randomUUID()), new SettingKey(key), value, null, at, at, Version.FIRST);
    }

    /** Something happens after the rows were read and before they are remembered. */
    private static final class WhileReading implements UnitOfWork {

        private Runnable then = () -> {};

        @Override
        public <T> T run(Supplier<T> work, Predicate<T> keep) {
            var read = work.get();
            then.run();
            return read;
        }
    }
}
