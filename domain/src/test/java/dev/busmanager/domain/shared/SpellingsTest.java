package dev.busmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.driver.LicenceNumber;
import dev.busmanager.domain.fleet.Registration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type who look for something: each spelling means the same. */
class SpellingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MH12AB1234",
                "mh 12 ab 1234",
                "MH-12-AB-1234",
                "mh.12/ab 1234",
                "MH १२ AB १२३४",
                "mh–12–ab–1234",
                "MH\u00a012\u00a0AB\u00a01234"
            })
    void givenAPlateInAnySpelling_whenItsKeyIsAsked_thenItIsTheSame(String typed) {
        assertThat(Registration.key(typed)).isEqualTo("MH12AB1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MH12 20110012345", "MH-12-20110012345", "MH१२ २०११००१२३४५"})
    void givenALicenceInAnySpelling_whenItsKeyIsAsked_thenItIsTheSame(String typed) {
        assertThat(LicenceNumber.key(typed)).isEqualTo("MH1220110012345");
    }

    @ParameterizedTest
    @CsvSource({
        "98220 12345, 9822012345",
        "+91 98220-12345, 9822012345",
        "0091 98220 12345, 9822012345",
        "91 98220 12345, 9822012345",
        "09822012345, 9822012345",
        "(+91) 98220 12345, 9822012345",
        "९८२२० १२३४५, 9822012345",
        "+91 98, 98",
        "0982, 0982",
        "9198, 9198",
    })
    void givenATelephoneInAnySpelling_whenItsKeyIsAsked_thenTheDigitsThatAllWriteAreLeft(String typed, String key) {
        assertThat(PhoneNumber.key(typed)).isEqualTo(key);
    }
}
