package dev.busmanager.domain.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    private static final LocalDate DAY = LocalDate.of(2030, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2035, 1, 31);

    private final Licence known = Licence.NONE.byOffice("MH12 1", DAY);

    @Test
    void givenAKnownLicence_whenItsHolderSaysAnother_thenWhatTheOfficeKnowsGoesOnToCount() {
        var reported = known.byHolder("MH12 2", LATER);

        assertThat(reported.isReported()).isTrue();
        assertThat(reported.number()).isEqualTo(new Confirmable<>("MH12 1", "MH12 2"));
        assertThat(reported.shownToHolder().expiry().confirmed()).isEqualTo(LATER);
        assertThat(reported.confirm()).isEqualTo(Licence.NONE.byOffice("MH12 2", LATER));
        assertThat(reported.turnDown()).isEqualTo(known);
    }

    @Test
    void givenAReport_whenItsHolderSaysWhatIsKnownOrNothing_thenItIsTakenBack() {
        var reported = known.byHolder("MH12 2", LATER);

        assertThat(reported.byHolder("MH12 1", DAY)).isEqualTo(known);
        assertThat(reported.byHolder(null, null)).isEqualTo(known);
        assertThat(reported.byHolder("MH12 2", null)).isEqualTo(known.byHolder("MH12 2", DAY));
    }

    @Test
    void givenAReport_whenTheOfficeSavesWhatItKnew_thenItStays_andSomethingElseSettlesIt() {
        var reported = known.byHolder("MH12 2", LATER);

        assertThat(reported.byOffice("MH12 1", DAY)).isEqualTo(reported);
        assertThat(reported.byOffice("MH12 3", DAY)).isEqualTo(new Licence(
                new Confirmable<>("MH12 3", null), new Confirmable<>(DAY, LATER)));
        assertThat(reported.byOffice(null, null)).isEqualTo(Licence.NONE);
    }

    @Test
    void givenNoReport_whenItIsDecided_thenRefused() {
        assertThatExceptionOfType(DriverException.NothingReported.class).isThrownBy(known::confirm);
        assertThatExceptionOfType(DriverException.NothingReported.class).isThrownBy(known::turnDown);
    }

    @ParameterizedTest
    @CsvSource({"-1, EXPIRED", "0, EXPIRING", "30, EXPIRING", "31, VALID"})
    void givenDaysLeft_whenAsked_thenTheStateFollows(int days, LicenceState state) {
        assertThat(LicenceState.on(DAY, DAY.plusDays(days))).isEqualTo(state);
        assertThat(LicenceState.on(DAY, null)).isEqualTo(LicenceState.NOT_SET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "MH/12", "MH12\n1/", "123456789012345678901"})
    void givenWhatIsNoNumberOfALicence_whenTaken_thenRefused(String text) {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new LicenceNumber(text));
    }

    @Test
    void givenSpellings_whenCompared_thenTheKeyIsTheSame() {
        assertThat(LicenceNumber.key("MH-12 2011")).isEqualTo(LicenceNumber.key("MH12-2011"));
    }
}
