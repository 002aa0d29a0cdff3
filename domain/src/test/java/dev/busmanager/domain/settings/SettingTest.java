package dev.busmanager.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T04:30:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T06:30:00Z");

    private final Setting gst = Setting.first(
            new SettingId(UUID.randomUUID()),
            new SettingValue(KnownSetting.GST_PERCENTAGE.key(), "18"),
            "GST",
            MORNING);

    @Test
    void givenSetting_whenAnotherValueIsDecided_thenItIsTheNextVersionOfTheSame() {
        var changed = gst.change(new SettingValue(gst.key(), "12"), "GST", NOON);

        assertThat(changed).isEqualTo(new Setting(gst.id(), gst.key(), "12", "GST", MORNING, NOON, new Version(2)));
    }

    @Test
    void givenSetting_whenTheSameIsDecidedAgain_thenNothingHappened() {
        assertThat(gst.change(new SettingValue(gst.key(), " 18"), "GST", NOON)).isSameAs(gst);
    }

    @Test
    void givenSetting_whenOnlyItsDescriptionIsTakenAway_thenThatIsAChange() {
        var changed = gst.change(new SettingValue(gst.key(), "18"), " ", NOON);

        assertThat(changed.description()).isNull();
        assertThat(changed.version()).isEqualTo(new Version(2));
    }

    @Test
    void givenSetting_whenTheValueOfAnotherKeyIsPutIn_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gst.change(new SettingValue(KnownSetting.TAX_ALERT_DAYS.key(), "7"), null, NOON));
    }

    @Test
    void givenEndlessDescription_whenPutIn_thenRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> gst.change(new SettingValue(gst.key(), "18"), "x".repeat(1_001), NOON));
    }

    @Test
    void givenWhatIsKept_whenAskedWhatHolds_thenOnlyAValueThatPassesTheRuleCounts() {
        assertThat(KnownSetting.GST_PERCENTAGE.effective("5")).isEqualTo("5");
        assertThat(KnownSetting.GST_PERCENTAGE.effective("five")).isEqualTo("18");
        assertThat(KnownSetting.GST_PERCENTAGE.effective(null)).isEqualTo("18");
    }
}
