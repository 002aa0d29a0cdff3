package dev.busmanager.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxRecordTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void givenATax_whenTheDaysGoOnAndNobodyPays_thenItIsDueUntilItsDayAndStaysOverdueEverAfter() {
        var tax = tax();

        for (int left = 31; left >= 0; left--)
            assertThat(tax.status(DUE.minusDays(left))).isEqualTo(TaxStatus.PENDING);
        for (int late = 1; late <= 1_000; late++)
            assertThat(tax.status(DUE.plusDays(late))).isEqualTo(TaxStatus.OVERDUE);
    }

    @Test
    void givenAnOverdueTax_whenItIsPaidAndThatIsTakenBack_thenItIsPaidForAllDaysAndOverdueAgain() {
        var day = DUE.plusDays(40);

        var paid = tax().pay(day, "GRAS 1", null, day);

        for (int late = 0; late <= 1_000; late++)
            assertThat(paid.status(DUE.plusDays(late))).isEqualTo(TaxStatus.PAID);
        assertThat(paid.unpay().status(day)).isEqualTo(TaxStatus.OVERDUE);
    }

    @Test
    void givenATax_whenItIsPaidTwiceOrTomorrow_thenRefused() {
        var paid = tax().pay(DUE, null, null, DUE);

        assertThatExceptionOfType(FleetException.TaxPaid.class).isThrownBy(() -> paid.pay(DUE, null, null, DUE));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> tax().pay(DUE.plusDays(1), null, null, DUE));
    }

    private static TaxRecord tax() {
        return new TaxRecord(
                new TaxRecordId(UUID.randomUUID()),
                new BusId(UUID.randomUUID()),
                DUE.minusMonths(3),
                DUE,
                DUE,
                new Money(BigDecimal.TEN),
                null,
                null,
                Version.FIRST);
    }
}
