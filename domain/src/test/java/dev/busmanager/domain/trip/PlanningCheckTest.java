package dev.busmanager.domain.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.QuestionsException;
import dev.busmanager.domain.trip.PlanningCheck.Holding;
import dev.busmanager.domain.trip.PlanningCheck.OfBus;
import dev.busmanager.domain.trip.PlanningCheck.OfDriver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanningCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String BUS = "MH 12 AB 3456";

    @Test
    void givenAllInOrder_whenChecked_thenNothingIsAsked() {
        var bus = new OfBus(BUS, BusStatus.ACTIVE, null, null, List.of(new Holding("insurance", DAY)));
        var driver = new OfDriver("Balu", null, null, DAY);

        assertThat(new PlanningCheck(bus, driver).questions(DAY)).isEmpty();
        assertThat(new PlanningCheck(null, null).questions(DAY)).isEmpty();
    }

    @Test
    void givenPapersThatLapseOnTheWay_whenChecked_thenEachIsAskedAndTheFirstComesFirst() {
        var bus = new OfBus(
                BUS,
                BusStatus.ACTIVE,
                null,
                null,
                List.of(new Holding("permit", DAY), new Holding("puc", DAY.minusDays(2)), new Holding("fitness", DAY.plusDays(1))));

        var questions = new PlanningCheck(bus, new OfDriver("Balu", null, null, DAY)).questions(DAY.plusDays(1));

        assertThat(questions)
                .containsExactly(
                        new TripQuestion.PaperLapses(BUS, "puc", DAY.minusDays(2)),
                        new TripQuestion.PaperLapses(BUS, "permit", DAY),
                        new TripQuestion.LicenceLapses("Balu", DAY));
        assertThat(questions).allMatch(TripQuestion::needsReason);
        assertThat(questions).extracting(TripQuestion::code).allMatch(PlanningCheck.CODES::contains);
    }

    @Test
    void givenQuestions_whenTheCallerCannotBeAsked_thenTheyPass_andWhoCanIsAskedForAReason() {
        var away = new PlanningCheck(new OfBus(BUS, BusStatus.MAINTENANCE, new TripNumber("T1"), DAY, List.of()), null)
                .questions(DAY);
        var codes = away.stream().map(TripQuestion::code).toArray(String[]::new);

        Answers.CANNOT_BE_ASKED.settle(away);
        Answers.yesTo(codes).because("The owner wants it").settle(away);
        assertThatExceptionOfType(QuestionsException.class)
                .isThrownBy(() -> Answers.yesTo(codes).settle(away))
                .satisfies(asked -> assertThat(asked.questions()).hasSize(3));
        assertThatExceptionOfType(QuestionsException.class)
                .isThrownBy(() -> Answers.yesTo(codes[0]).because("Why").settle(away))
                .satisfies(asked -> assertThat(asked.questions()).hasSize(2));
    }
}
