package dev.busmanager.domain.trip;

import static dev.busmanager.domain.trip.Trips.NINE;
import static dev.busmanager.domain.trip.Trips.NOON;
import static dev.busmanager.domain.trip.Trips.SIX;
import static dev.busmanager.domain.trip.Trips.THREE;
import static dev.busmanager.domain.trip.Trips.cash;
import static dev.busmanager.domain.trip.Trips.km;
import static dev.busmanager.domain.trip.Trips.oneWay;
import static dev.busmanager.domain.trip.Trips.twoWay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TripTest {

    @Test
    void givenOneWayTrip_whenDrivenAsPlanned_thenEachStepNamesTheNext() {
        var planned = oneWay();
        var running = planned.start(NINE, km(48_200));
        var arrived = running.arrive(NOON, km(48_412));
        var done = arrived.complete(NOON, null);

        assertThat(planned.nextStep()).isEqualTo(TripStep.START);
        assertThat(running.nextStep()).isEqualTo(TripStep.ARRIVE);
        assertThat(arrived.nextStep()).isEqualTo(TripStep.COMPLETE);
        assertThat(done.nextStep()).isNull();
        assertThat(done.status()).isEqualTo(TripStatus.COMPLETED);
        assertThat(done.distanceKm()).isEqualByComparingTo("212");
        assertThat(done.endedAt()).isEqualTo(NOON);
    }

    @Test
    void givenTwoWayTrip_whenDriven_thenTheReturnBeginsWhereTheWayThereEnded() {
        var turned = twoWay().start(NINE, km(100)).arrive(NOON, km(300)).turnBack(THREE, null);

        assertThat(turned.nextStep()).isEqualTo(TripStep.COMPLETE);

        var done = turned.complete(SIX, km(500));

        assertThat(done.readings().distanceThere()).isEqualByComparingTo("200");
        assertThat(done.readings().distanceBack()).isEqualByComparingTo("200");
        assertThat(done.distanceKm()).isEqualByComparingTo("400");
    }

    /** For whoever reads the meter next. */
    @Test
    void givenReadings_whenTheLastOneIsAskedFor_thenItComesWithTheMomentOfItsStep() {
        var started = twoWay().start(NINE, km(100));
        var arrived = started.arrive(NOON, km(300));
        var turned = arrived.turnBack(THREE, km(301));
        var done = turned.complete(SIX, km(500));

        assertThat(twoWay().lastReading()).isNull();
        assertThat(started.lastReading()).isEqualTo(new LastReading(km(100), NINE, started.number()));
        assertThat(arrived.lastReading()).isEqualTo(new LastReading(km(300), NOON, started.number()));
        assertThat(turned.lastReading()).isEqualTo(new LastReading(km(301), THREE, started.number()));
        assertThat(done.lastReading()).isEqualTo(new LastReading(km(500), SIX, started.number()));
    }

    @Test
    void givenReadingsOfATripThatNobodyStarted_whenTheLastOneIsAskedFor_thenItsMomentIsAsPlanned() {
        var entered = oneWay().read(Readings.NONE.withStart(km(7)));

        assertThat(entered.lastReading()).isEqualTo(new LastReading(km(7), NINE, entered.number()));
    }

    @Test
    void givenTripOnTheWay_whenItsBusOrDriverIsTakenAway_thenRefused() {
        var running = oneWay().start(NINE, null);
        var crew = running.assigned();

        assertThatExceptionOfType(TripException.NotManned.class)
                .isThrownBy(() -> running.assign(new Assignment(null, null, crew.driver(), "Balu", crew.route())));
        assertThatExceptionOfType(TripException.NotManned.class)
                .isThrownBy(() -> running.assign(new Assignment(crew.bus(), "Shivneri", null, null, crew.route())));
    }

    @Test
    void givenReadingOfZero_whenClosed_thenZeroIsAReading() {
        var done = oneWay().start(NINE, km(0)).complete(NOON, km(0));

        assertThat(done.distanceKm()).isEqualByComparingTo("0");
    }

    @Test
    void givenTripInProgress_whenClosedBelowOpeningReading_thenRefused() {
        var trip = oneWay().start(NINE, km(48_200));

        assertThatExceptionOfType(TripException.OdometerWentBack.class)
                .isThrownBy(() -> trip.complete(NOON, km(48_199)))
                .satisfies(refused -> assertThat(refused.fields().getFirst().field()).isEqualTo("odometer_end"));
    }

    @Test
    void givenReadingsMissing_whenClosed_thenAllOfThemAreNamed() {
        var trip = twoWay().start(NINE, null);

        assertThatExceptionOfType(TripException.ReadingsMissing.class)
                .isThrownBy(() -> trip.complete(SIX, null))
                .satisfies(refused -> assertThat(refused.fields())
                        .extracting(each -> each.field())
                        .containsExactly("odometer_start", "odometer_end", "odometer_return_end"));
    }

    @Test
    void givenClosedTrip_whenAReadingIsCleared_thenRefused() {
        var done = oneWay().start(NINE, km(1)).complete(NOON, km(2));

        assertThatExceptionOfType(TripException.ReadingsMissing.class)
                .isThrownBy(() -> done.read(done.readings().withEnd(null)));
    }

    @ParameterizedTest
    @EnumSource(value = TripStatus.class, names = {"COMPLETED", "CANCELLED"})
    void givenTripThatIsOver_whenStarted_thenRefused(TripStatus status) {
        var over = oneWay().start(NINE, km(1)).complete(NOON, km(2)).correct(status, "Bus stood still", NOON);

        assertThatExceptionOfType(TripException.WrongStatus.class).isThrownBy(() -> over.start(NOON, null));
    }

    @Test
    void givenNobodyToDrive_whenStarted_thenRefused() {
        var trip = oneWay();
        var unmanned = trip.assign(new Assignment(trip.assigned().bus(), "Shivneri", null, null, trip.assigned().route()));

        assertThatExceptionOfType(TripException.NotManned.class).isThrownBy(() -> unmanned.start(NINE, null));
    }

    @Test
    void givenTrip_whenCancelledWithoutReason_thenRefused_andWithOneItIsKept() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> oneWay().cancel("  "));

        var cancelled = oneWay().cancel(" No passengers ");

        assertThat(cancelled.whyCancelled()).isEqualTo("No passengers");
        assertThat(cancelled.correct(TripStatus.SCHEDULED, "By mistake", NINE).whyCancelled()).isNull();
    }

    @Test
    void givenCompletedByMistake_whenCorrectedBack_thenItIsOnTheWayAndMayBeClosedAgain() {
        var done = oneWay().start(NINE, km(1)).complete(NOON, km(2));

        var again = done.correct(TripStatus.IN_PROGRESS, "Pressed too early", THREE);

        assertThat(again.endedAt()).isNull();
        assertThat(again.complete(THREE, km(5)).endedAt()).isEqualTo(THREE);
    }

    @Test
    void givenCompletedByMistake_whenCorrectedBack_thenItHasNotArrivedYet_andArrivesWhenItIsClosedAgain() {
        var again = twoWay()
                .start(NINE, km(1))
                .arrive(NOON, km(2))
                .turnBack(THREE, null)
                .complete(THREE.plusSeconds(60), km(5))
                .correct(TripStatus.IN_PROGRESS, "Pressed too early", SIX);

        assertThat(again.there().arrivedAt()).as("of the way there he was not wrong").isEqualTo(NOON);
        assertThat(again.back().arrivedAt()).isNull();
        assertThat(again.complete(SIX, km(5)).back().arrivedAt()).isEqualTo(SIX);
    }

    @Test
    void givenTripThatWasDriven_whenCorrectedToPlanned_thenNobodyHasLeftOrArrived() {
        var done = twoWay().start(NINE, null).arrive(NOON, null).turnBack(THREE, null);

        var planned = done.correct(TripStatus.SCHEDULED, "Another bus went", SIX);

        assertThat(planned.there()).isEqualTo(Leg.planned(NINE, NOON));
        assertThat(planned.back()).isEqualTo(Leg.planned(THREE, SIX));
        assertThat(planned.start(NINE, null).nextStep()).isEqualTo(TripStep.ARRIVE);
    }

    @Test
    void givenPlannedTrip_whenCorrectedToOnTheWay_thenItLeftByThePlan_butNotInTheFuture() {
        assertThat(oneWay().correct(TripStatus.IN_PROGRESS, "Told by phone", NOON).there().leftAt()).isEqualTo(NINE);
        var early = oneWay().correct(TripStatus.IN_PROGRESS, "Told by phone", NINE.minusSeconds(600));
        assertThat(early.there().leftAt()).isEqualTo(NINE.minusSeconds(600));
    }

    @Test
    void givenOfficeCorrects_whenCompletedWithoutReadings_thenRefused() {
        assertThatExceptionOfType(TripException.ReadingsMissing.class)
                .isThrownBy(() -> oneWay().correct(TripStatus.COMPLETED, "Paper sheet", NOON));
    }

    @Test
    void givenTakingsOfBothWays_whenAdded_thenToThePaisa() {
        var trip = twoWay()
                .take(new Takings(
                        new Money(new BigDecimal("0.10")), Money.of(1), Money.of(2), Money.of(3), Money.of(4)),
                        cash(90));

        assertThat(trip.revenue()).isEqualTo(new Money(new BigDecimal("100.10")));
    }

    @Test
    void givenWayBackWithTakings_whenItBecomesOneWay_thenRefused() {
        var trip = twoWay().take(Takings.NONE, cash(1));

        assertThatExceptionOfType(TripException.ReturnHasEntries.class)
                .isThrownBy(() -> trip.replan(NINE, NOON, null));
        assertThat(trip.take(Takings.NONE, Takings.NONE).replan(NINE, NOON, null).type()).isEqualTo(TripType.ONE_WAY);
    }

    @Test
    void givenOneWayTrip_whenTheWayBackIsTold_thenThereIsNone() {
        var running = oneWay().start(NINE, km(1));

        assertThatExceptionOfType(TripException.NoWayBack.class).isThrownBy(() -> running.turnBack(NOON, null));
        assertThatExceptionOfType(TripException.NoWayBack.class)
                .isThrownBy(() -> running.read(running.readings().withReturnEnd(km(9))));
    }

    @Test
    void givenPlan_whenAskedHowLongItTakes_thenUntilTheLastMomentKnown() {
        assertThat(oneWay().ends()).isEqualTo(NOON);
        assertThat(twoWay().ends()).isEqualTo(SIX);
        assertThat(oneWay().start(NINE, km(1)).complete(THREE, km(2)).ends()).isEqualTo(THREE);
        assertThat(oneWay().replan(SIX, null, null).ends()).isEqualTo(SIX);
    }

    @Test
    void givenDelayTold_whenOnTheWay_thenItIsLateByThat_andOverItIsRefused() {
        var running = oneWay().start(NINE, km(1));

        var told = running.delayed(new Delay(35, "Ghat closed", NINE));

        assertThat(Punctuality.of(told, NINE)).isEqualTo(new Punctuality(35, true));
        assertThat(Punctuality.of(told.delayed(null), NINE)).isEqualTo(Punctuality.ON_TIME);
        var over = told.complete(NOON, km(2));
        assertThatExceptionOfType(TripException.Over.class)
                .isThrownBy(() -> over.delayed(new Delay(5, null, NOON)));
    }

    @Test
    void givenClockOnly_whenTheTripShouldHaveLeft_thenItIsLateAfterAQuarterOfAnHour() {
        assertThat(Punctuality.of(oneWay(), NINE.plusSeconds(15 * 60)).late()).isFalse();
        assertThat(Punctuality.of(oneWay(), NINE.plusSeconds(16 * 60))).isEqualTo(new Punctuality(16, true));
        assertThat(Punctuality.of(oneWay().start(NINE, km(1)), NOON.plusSeconds(3_600)))
                .isEqualTo(new Punctuality(60, true));
        assertThat(Punctuality.of(oneWay().cancel("No bus"), Instant.MAX)).isEqualTo(Punctuality.ON_TIME);
    }
}
