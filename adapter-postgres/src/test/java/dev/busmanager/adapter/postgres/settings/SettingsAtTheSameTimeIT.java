package dev.busmanager.adapter.postgres.settings;

import static dev.busmanager.application.shared.Actors.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.settings.SettingsNews;
import dev.busmanager.application.settings.SettingsService;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.settings.out.KeptTrips;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.RecordingSignals;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several people press "save" in the same moment. */
class SettingsAtTheSameTimeIT {

    private final Postgres postgres = new Postgres();
    private final Actor office = office();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Test
    void givenNewKey_whenAllAddIt_thenThereIsOneRowAndOneLineInTheTrailForEachChange() throws Exception {
        var calls = new ArrayList<Callable<Long>>();
        for (int number = 1; number <= 5; number++) {
            var value = "value " + number;
            calls.add(() -> change("note", value, ExpectedVersion.ANY));
        }

        assertThat(atTheSameTime(calls)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);

        assertThat(settings().find(new SettingKey("note"))).hasValueSatisfying(note -> assertThat(note.version())
                .isEqualTo(new Version(5)));
        assertThat(count("select count(*) from setting where key = 'note'")).isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where subject = 'note' and action = 'added'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where subject = 'note' and action = 'changed'"))
                .isEqualTo(4);
    }

    @Test
    void givenOneState_whenAllChangeItFromThere_thenOneOfThemWins() throws Exception {
        var seen = new ExpectedVersion(
                settings().find(new SettingKey("gst_percentage")).orElseThrow().version());
        var calls = new ArrayList<Callable<Boolean>>();
        for (int number = 1; number <= 5; number++) {
            var value = Integer.toString(number);
            calls.add(() -> {
                try {
                    change("gst_percentage", value, seen);
                    return true;
                } catch (StaleException _) {
                    return false;
                }
            });
        }

        assertThat(atTheSameTime(calls)).containsOnlyOnce(true).hasSize(5);
    }

    @Test
    void givenAllOfThemSeen_whenAllAddTheSameKeyFromThere_thenOneOfThemWins() throws Exception {
        var seen = new ExpectedVersion(
                new Version(settings().all().stream().mapToLong(each -> each.version().number()).sum()));
        var calls = new ArrayList<Callable<Boolean>>();
        for (int number = 1; number <= 5; number++) {
            var values = Map.of("brand_new", "value " + number);
            calls.add(() -> {
                try {
                    postgres.inTransaction(() -> service().changeMany(office, values, seen));
                    return true;
                } catch (StaleException _) {
                    return false;
                }
            });
        }

        assertThat(atTheSameTime(calls)).containsOnlyOnce(true).hasSize(5);
        assertThat(settings().find(new SettingKey("brand_new")).orElseThrow().version()).isEqualTo(Version.FIRST);
    }

    @Test
    void givenManyKeysInDifferentOrder_whenAllAreChanged_thenNobodyWaitsForEver() throws Exception {
        var calls = new ArrayList<Callable<Integer>>();
        for (int number = 1; number <= 5; number++) {
            var value = Integer.toString(number);
            var keys = new ArrayList<>(List.of("gst_percentage", "company_name", "new_b", "new_a", "tax_alert_days"));
            if (number % 2 == 0) Collections.reverse(keys);
            calls.add(() -> {
                var values = new LinkedHashMap<String, String>();
                for (var key : keys) values.put(key, value);
                return postgres.inTransaction(() -> service().changeMany(office, values, ExpectedVersion.ANY)).size();
            });
        }

        assertThat(atTheSameTime(calls)).containsOnly(5);
        assertThat(settings().all(List.of(new SettingKey("new_a"), new SettingKey("company_name"))))
                .extracting(setting -> setting.value())
                .hasSize(2)
                .containsOnly(settings().find(new SettingKey("new_b")).orElseThrow().value());
    }

    @Test
    void givenSeveralOfWhichOneIsWrong_whenChanged_thenNoneIs() {
        var before = settings().all();

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> postgres.inTransaction(() ->
                        service().changeMany(office, Map.of("company_name", "Sharma Travels", "gst_percentage", "x"), ExpectedVersion.ANY)));

        assertThat(settings().all()).isEqualTo(before);
        assertThat(count("select count(*) from audit_entry")).isZero();
    }

    private long change(String key, String value, ExpectedVersion expected) {
        var command = new ChangeSetting(key, value, new Change.Absent<>(), expected);
        return postgres.inTransaction(() -> service().change(office, command)).version().number();
    }

    private SettingsUseCase service() {
        var news = new SettingsNews(postgres.get(AuditTrail.class), new RecordingSignals(), _ -> {});
        return new SettingsService(settings(), postgres.get(KeptTrips.class), news, postgres.get(Ids.class), postgres.get(Clock.class));
    }

    private Settings settings() {
        return postgres.get(Settings.class);
    }

    private int count(String sql) {
        return postgres.jdbc().sql(sql).query(Integer.class).single();
    }

    private static <T> List<T> atTheSameTime(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var answer : answers) results.add(answer.get());
            return results;
        }
    }
}
