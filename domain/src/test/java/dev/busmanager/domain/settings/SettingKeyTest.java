package dev.busmanager.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"company_name", "smtp_host", "a", "print.left-margin", "x2"})
    void givenPlainName_whenTaken_thenItIsKeptAsItIs(String text) {
        assertThat(new SettingKey(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Company_Name", "1st", "_x", "a b", "naïve", "a\nb", "../etc"})
    void givenAnythingElse_whenTaken_thenRefused(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new SettingKey(text))
                .withMessageContaining("cannot be a key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp_password", "webhook_secret", "sms_token", "maps_api_key"})
    void givenNameOfASecret_whenTaken_thenRefusedUnderItsName(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new SettingKey(text))
                .withMessageContaining("looks like a secret")
                .satisfies(refusal -> assertThat(refusal.fields()).extracting("field").containsExactly(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 100_000})
    void givenEndlessName_whenTaken_thenRefusedWithoutRepeatingAllOfIt(int length) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new SettingKey("x".repeat(length)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(250));
    }
}
