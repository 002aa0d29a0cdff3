package dev.busmanager.domain.expense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {

    @ParameterizedTest
    @CsvSource({
        "Diesel, true, false",
        "Biodiesel, true, false",
        "FUEL, true, false",
        "petrol, true, false",
        "WATER bottles, false, true",
        "Toll, false, false"
    })
    void givenAName_whenItIsFromBefore_thenItTellsWhatItIsFor(String name, boolean fuel, boolean water) {
        assertThat(Category.soundsLikeFuel(name)).isEqualTo(fuel);
        assertThat(Category.soundsLikeWater(name)).isEqualTo(water);
    }
}
