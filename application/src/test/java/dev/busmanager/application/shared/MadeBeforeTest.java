package dev.busmanager.application.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.busmanager.domain.shared.IdTakenException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MadeBeforeTest {

    @Test
    void givenSameUnderTheId_whenMadeAgain_thenFine() {
        assertThatCode(() -> MadeBefore.require("Cleaning", Optional.of("Cleaning"))).doesNotThrowAnyException();
    }

    @Test
    void givenAnotherUnderTheId_whenMade_thenIdIsTaken() {
        assertThatThrownBy(() -> MadeBefore.require("Cleaning", Optional.of("Tyres")))
                .isInstanceOf(IdTakenException.class);
    }

    @Test
    void givenNothingToSeeUnderTheId_whenMade_thenIdIsTaken() {
        assertThatThrownBy(() -> MadeBefore.require("Cleaning", Optional.empty()))
                .isInstanceOf(IdTakenException.class);
    }
}
