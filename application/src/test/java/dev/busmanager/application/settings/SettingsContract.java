package dev.busmanager.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingId;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.settings.SettingValue;
import dev.busmanager.domain.shared.StaleException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** What {@link Settings} promises, wherever they are kept. */
public abstract class SettingsContract {

    private static final Instant MORNING = Instant.parse("2026-11-20T04:30:00.123456Z");
    private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");

    /** With whatever rows are there from the beginning, and none of those that are named here. */
    protected abstract Settings settings();

    /** Runs what only makes sense within one unit of work. */
    protected abstract void inOneUnit(Runnable work);

    @Test
    void givenNewSetting_whenAdded_thenItIsFoundAsItWas() {
        var note = setting("note", "one", "A remark");

        inOneUnit(() -> assertThat(settings().add(note)).isTrue());

        assertThat(settings().find(note.key())).contains(note);
        inOneUnit(() -> assertThat(settings().hold(note.key())).contains(note));
        assertThat(settings().all()).contains(note);
    }

    @Test
    void givenSettingWithoutDescriptionAndWithEmptyValue_whenAdded_thenItIsFoundAsItWas() {
        var note = setting("note", "", null);

        inOneUnit(() -> settings().add(note));

        assertThat(settings().find(note.key())).contains(note);
    }

    @Test
    void givenSetting_whenAnotherOfItsKeyIsAdded_thenTheFirstStays() {
        var first = setting("note", "one", null);
        var second = setting("note", "two", null);
        inOneUnit(() -> settings().add(first));

        inOneUnit(() -> assertThat(settings().add(second)).isFalse());

        assertThat(settings().find(first.key())).contains(first);
    }

    @Test
    void givenSetting_whenUpdated_thenTheNextVersionIsKept() {
        var note = setting("note", "one", "A remark");
        inOneUnit(() -> settings().add(note));
        var changed = note.change(new SettingValue(note.key(), "two"), null, NOON);

        inOneUnit(() -> settings().update(changed));

        assertThat(settings().find(note.key())).contains(changed);
    }

    @Test
    void givenSettingThatWasChangedMeanwhile_whenUpdated_thenRefusedAndUntouched() {
        var note = setting("note", "one", null);
        var his = note.change(new SettingValue(note.key(), "his"), null, NOON);
        var mine = note.change(new SettingValue(note.key(), "mine"), null, NOON);
        inOneUnit(() -> settings().add(note));
        inOneUnit(() -> settings().update(his));

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> inOneUnit(() -> settings().update(mine)));

        assertThat(settings().find(note.key())).contains(his);
    }

    @Test
    void givenSeveral_whenAllAreRead_thenTheyComeByKeyInTheOrderOfTheirCharacters() {
        for (var key : List.of("note_b", "note.a", "note-c", "note2", "notea"))
            inOneUnit(() -> settings().add(setting(key, "x", null)));

        assertThat(settings().all()).extracting(setting -> setting.key().text()).isSorted();
        assertThat(settings().all())
                .extracting(setting -> setting.key().text())
                .containsSubsequence("note-c", "note.a", "note2", "note_b", "notea");
    }

    @Test
    void givenSeveral_whenSomeAreAskedFor_thenOnlyThoseThatThereAreCome() {
        var one = setting("note_1", "x", null);
        var two = setting("note_2", "x", null);
        inOneUnit(() -> settings().add(two));
        inOneUnit(() -> settings().add(one));
        inOneUnit(() -> settings().add(setting("note_3", "x", null)));

        assertThat(settings().all(List.of(two.key(), one.key(), new SettingKey("note_4")))).containsExactly(one, two);
        assertThat(settings().all(List.of())).isEmpty();
    }

    @Test
    void givenNoSuchKey_whenLookedUp_thenNothing() {
        assertThat(settings().find(new SettingKey("note"))).isEmpty();
        inOneUnit(() -> assertThat(settings().hold(new SettingKey("note"))).isEmpty());
    }

    private static Setting setting(String key, String value, @Nullable String description) {
        var id = new SettingId(UUID.randomUUID());
        return Setting.first(id, new SettingValue(new SettingKey(key), value), description, MORNING);
    }
}
