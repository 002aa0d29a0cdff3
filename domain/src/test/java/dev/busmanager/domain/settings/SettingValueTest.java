package dev.busmanager.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingValueTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            company_name,         Sharma Travels
            company_address,      ""
            company_phone,        "+91 (22) 2345-6789, 98765 43210"
            company_email,        office@fleet.local
            company_email,        ""
            company_gst,          27ABCDE1234F1Z5
            company_logo_url,     ""
            company_logo_url,     https://example.com/logo.png
            company_logo_url,     logos/company-logo.png
            company_logo_url,     /api/uploads/logos/company-logo.png?v=3
            company_time_zone,    Asia/Kolkata
            company_time_zone,    Europe/London
            fuel_price_per_liter, 0
            fuel_price_per_liter, 94.72
            fuel_price_per_liter, 10000
            gst_percentage,       0
            gst_percentage,       100
            gst_percentage,       12.50
            expiry_alert_days,    45
            tax_alert_days,       0
            registration_policy,  approval
            driver_enters_takings, yes
            driver_enters_takings, no
            session_idle_minutes, 1440
            session_idle_minutes, 0
            """)
    void givenFittingValue_whenTaken_thenItIsKept(String key, String value) {
        assertThat(value(key, value).text()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            company_name,         "",                            missing
            company_name,         "   ",                         missing
            company_phone,        call me,                       not-a-telephone
            company_email,        nobody,                        not-an-email
            company_email,        a b@c.d,                       not-an-email
            company_gst,          27ABCDE1234F1Z5X,              too-long
            company_logo_url,     javascript:alert(1),           not-a-picture-address
            company_logo_url,     "data:image/png;base64,AAAA",  not-a-picture-address
            company_time_zone,    "",                            not-a-time-zone
            company_time_zone,    Mumbai,                        not-a-time-zone
            company_time_zone,    +05:30,                        not-a-time-zone
            fuel_price_per_liter, "",                            missing
            fuel_price_per_liter, -1,                            out-of-range
            fuel_price_per_liter, 1e3,                           not-a-number
            fuel_price_per_liter, "94,72",                       not-a-number
            fuel_price_per_liter, 94.725,                        too-many-decimals
            fuel_price_per_liter, 10000.01,                      out-of-range
            gst_percentage,       100.01,                        out-of-range
            gst_percentage,       eighteen,                      not-a-number
            expiry_alert_days,    30.5,                          not-a-whole-number
            expiry_alert_days,    366,                           out-of-range
            tax_alert_days,       99999999999999999999,          out-of-range
            driver_enters_takings, sometimes,                    not-a-choice
            registration_policy,  everybody,                     not-a-choice
            session_idle_minutes, 1441,                          out-of-range
            """)
    void givenValueThatDoesNotFit_whenTaken_thenRefusedUnderItsKey(String key, String value, String code) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> value(key, value))
                .withMessageContaining("'" + key + "' ")
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(InvalidField::field, wrong -> wrong.flaw().code())
                        .containsExactly(tuple(key, code)));
    }

    @Test
    void givenNamesOfALineAndOfAllowedLength_whenTaken_thenOnlyThosePass() {
        assertThatNoException().isThrownBy(() -> value("company_name", "x".repeat(100)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> value("company_name", "x".repeat(101)));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> value("company_name", "Sharma\nTravels"));
    }

    @Test
    void givenBlanksAroundAKnownValue_whenTaken_thenTheyAreGone() {
        assertThat(value("gst_percentage", " 18 ").text()).isEqualTo("18");
    }

    @Test
    void givenKeyThatWeDoNotKnow_whenTaken_thenItsValueIsKeptToTheLastBlank() {
        assertThat(value("smtp_port", " 587\n").text()).isEqualTo(" 587\n");
        assertThat(value("imported_note", "x".repeat(10_000)).text()).hasSize(10_000);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> value("imported_note", "x".repeat(10_001)));
    }

    @ParameterizedTest
    @EnumSource(KnownSetting.class)
    void givenKnownSetting_whenItsStandardIsTaken_thenItPassesItsOwnRule(KnownSetting setting) {
        assertThatNoException().isThrownBy(() -> new SettingValue(setting.key(), setting.standard()));
    }

    private static SettingValue value(String key, String value) {
        return new SettingValue(new SettingKey(key), value);
    }
}
