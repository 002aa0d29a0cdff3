package dev.busmanager.domain.trip;

import static dev.busmanager.domain.trip.Trips.km;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OdometerCheckTest {

    private static final BigDecimal ROUTE = BigDecimal.valueOf(718);
    private static final OdometerCheck.Known BEFORE = new OdometerCheck.Known(km(412_800), new TripNumber("TRP261120001"));
    private static final OdometerCheck.Known AFTER = new OdometerCheck.Known(km(413_600), new TripNumber("TRP261122001"));

    @Test
    void givenReadingsThatFit_whenChecked_thenNothingIsAsked() {
        var check = new OdometerCheck(BEFORE, AFTER, ROUTE);

        assertThat(check.questions(new Readings(km(412_806), km(413_524), null, null))).isEmpty();
        assertThat(check.questions(Readings.NONE)).isEmpty();
        assertThat(new OdometerCheck(null, null, null).questions(new Readings(km(1), km(9_000), null, null))).isEmpty();
    }

    @Test
    void givenTwoDigitsChangedPlaces_whenChecked_thenTheRightReadingIsGuessed() {
        var questions = new OdometerCheck(BEFORE, null, ROUTE)
                .questions(new Readings(km(412_806), km(415_324), null, null));

        assertThat(questions)
                .containsExactly(new TripQuestion.DistanceOdd(
                        new BigDecimal("2518.00"), ROUTE, km(413_524)));
        assertThat(questions.getFirst().needsReason()).isFalse();
    }

    @Test
    void givenFarTooShort_whenNothingSimpleExplainsIt_thenItIsAskedWithoutAGuess() {
        var questions = new OdometerCheck(null, null, ROUTE).questions(new Readings(km(100), km(101), null, null));

        assertThat(questions).singleElement().isEqualTo(new TripQuestion.DistanceOdd(new BigDecimal("1.00"), ROUTE, null));
    }

    @Test
    void givenWayBackThatIsOdd_whenChecked_thenItIsAskedToo() {
        var questions = new OdometerCheck(null, null, ROUTE)
                .questions(new Readings(km(0), km(718), null, km(5_000)));

        assertThat(questions).singleElement().isInstanceOf(TripQuestion.DistanceOdd.class);
    }

    @Test
    void givenNeighbours_whenTheReadingsRunIntoThem_thenBothAreAsked() {
        var questions = new OdometerCheck(BEFORE, AFTER, null)
                .questions(new Readings(km(412_000), km(414_000), null, null));

        assertThat(questions)
                .containsExactly(
                        new TripQuestion.ReadingBelowLast(km(412_000), km(412_800), "TRP261120001"),
                        new TripQuestion.ReadingAboveNext(km(414_000), km(413_600), "TRP261122001"));
    }

    @Test
    void givenBusThatDroveFarWithoutATrip_whenItStarts_thenItIsAsked() {
        var far = new OdometerCheck(BEFORE, null, null).questions(new Readings(km(413_101), null, null, null));
        var near = new OdometerCheck(BEFORE, null, null).questions(new Readings(km(413_100), null, null, null));

        assertThat(far).singleElement().isInstanceOf(TripQuestion.ReadingFarAboveLast.class);
        assertThat(near).isEmpty();
    }
}
