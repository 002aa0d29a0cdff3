package dev.busmanager.domain.trip;

import static dev.busmanager.domain.trip.Trips.oneWay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final TripQuestion OVERLAP = new TripQuestion.BusOverlaps("MH 12 AB 3456", "TRP261121002");
    private static final TripQuestion OTHER = new TripQuestion.BusOverlaps("MH 12 AB 3456", "TRP261121003");
    private static final TripQuestion ODD = new TripQuestion.ReadingBelowLast(Odometer.km(1), Odometer.km(2), "TRP261120001");

    private final Trip decided = overlaps(OVERLAP).flagOn(oneWay(), _ -> "The owner wants it");

    @Test
    void givenWhatWasDecided_whenItIsFoundAgain_thenItIsNotNewAndTheReasonStays() {
        var again = overlaps(OVERLAP);

        assertThat(again.newOn(decided)).isEmpty();
        assertThat(again.flagOn(decided, _ -> "Another reason")).isEqualTo(decided);
    }

    @Test
    void givenAFlag_whenItIsLookedForAndNotFound_thenItGoes_andWhatNobodyLookedForStays() {
        var both = new Findings(OdometerCheck.CODES, List.of(ODD)).flagOn(decided, _ -> null);

        var healed = overlaps().flagOn(both, _ -> null);

        assertThat(healed.flags()).extracting(TripFlag::code).containsExactly("trip.reading-below-last");
        assertThat(Findings.NONE.flagOn(both, _ -> null)).isEqualTo(both);
    }

    @Test
    void givenAnotherTripInTheWay_whenFound_thenItIsNew_andEachGetsItsOwnReason() {
        var found = overlaps(OVERLAP, OTHER);

        assertThat(found.newOn(decided)).containsExactly(OTHER);
        assertThat(found.flagOn(decided, question -> question == OTHER ? "It comes later" : null).flags())
                .extracting(TripFlag::reason)
                .containsExactly("The owner wants it", "It comes later");
    }

    @Test
    void givenTwoLooks_whenPutTogether_thenBothAreThere() {
        var both = overlaps(OVERLAP).and(new Findings(OdometerCheck.CODES, List.of(ODD)));

        assertThat(both.looked()).containsAll(OdometerCheck.CODES).containsAll(PlanningCheck.OVERLAPS);
        assertThat(both.found()).containsExactly(OVERLAP, ODD);
        assertThat(PlanningCheck.CODES).containsAll(PlanningCheck.OVERLAPS).containsAll(PlanningCheck.ABSENCES);
    }

    private static Findings overlaps(TripQuestion... found) {
        return new Findings(PlanningCheck.OVERLAPS, List.of(found));
    }
}
