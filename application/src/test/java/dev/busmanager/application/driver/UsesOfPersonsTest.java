package dev.busmanager.application.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.domain.driver.DriverException;
import dev.busmanager.domain.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UsesOfPersonsTest {

    private static final PersonId ASHA = new PersonId(UUID.randomUUID());

    @Test
    void givenTripsExpensesAndTimetablesOfSeveralFeatures_whenSomebodyIsToGo_thenToldHowManyOfEach() {
        var uses = new UsesOfPersons(List.of(new Known(2, 0, 0, true), new Known(1, 3, 4, true)));

        assertThatExceptionOfType(DriverException.PersonInUse.class)
                .isThrownBy(() -> uses.requireNoneOpen(ASHA))
                .satisfies(refusal -> assertThat(refusal.params()).isEqualTo(
                        Map.of("trips", 3L, "expenses", 3L, "timetables", 4L)));
    }

    @Test
    void givenNothingOpen_whenSomebodyIsToGo_thenHeMay_andIsRememberedIfAnybodyDoes() {
        var uses = new UsesOfPersons(List.of(new Known(0, 0, 0, false), new Known(0, 0, 0, true)));

        assertThatCode(() -> uses.requireNoneOpen(ASHA)).doesNotThrowAnyException();
        assertThat(uses.remember(ASHA)).isTrue();
        assertThat(new UsesOfPersons(List.of(new Known(0, 0, 0, false))).remember(ASHA)).isFalse();
    }

    private record Known(long trips, long expenses, long timetables, boolean remembered) implements PersonUses {

        @Override
        public long openTrips(PersonId id) {
            return trips;
        }

        @Override
        public long pendingExpenses(PersonId id) {
            return expenses;
        }

        @Override
        public long timetables(PersonId id) {
            return timetables;
        }

        @Override
        public boolean remembers(PersonId id) {
            return remembered;
        }
    }
}
