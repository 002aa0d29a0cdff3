package dev.busmanager.domain.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"30, 31, ", "30, 30, 30", "30, 16, 30", "30, 15, 15", "30, 8, 15", "30, 7, 7", "30, 2, 7", "30, 1, 1",
        "30, 0, 0", "30, -1, 0", "30, -400, 0", "7, 8, ", "7, 7, 7", "15, 15, 15", "10, 10, 10", "0, 1, ", "0, 0, 0",
        "365, 365, 365", "1, 1, 1"})
    void givenAPaper_whenDaysAreLeft_thenTheLastStepIsTold(int setting, int daysLeft, Integer step) {
        assertThat(ReminderSteps.ofPapers(setting).reached(DAY.minusDays(daysLeft), DAY))
                .isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void givenATax_whenItIsNotPaid_thenItIsToldOnceMoreTheDayAfter() {
        var steps = ReminderSteps.ofTaxes(7);

        assertThat(steps.reached(DAY, DAY)).contains(0);
        assertThat(steps.reached(DAY.plusDays(1), DAY)).contains(-1);
        assertThat(steps.reached(DAY.plusDays(90), DAY)).contains(-1);
        assertThat(steps.last()).isEqualTo(-1);
        assertThat(steps.first()).isEqualTo(7);
    }

    @Test
    void givenAMonth_whenEveryDayIsWalked_thenEachStepBeginsOnItsDay() {
        var begun = new ArrayList<Integer>();
        IntStream.rangeClosed(-1, 31).map(left -> 30 - left).forEach(left -> ReminderSteps.ofPapers(30)
                .reached(DAY.minusDays(left), DAY)
                .filter(step -> begun.isEmpty() || !begun.getLast().equals(step))
                .ifPresent(begun::add));

        assertThat(begun).isEqualTo(List.of(30, 15, 7, 1, 0));
    }
}
