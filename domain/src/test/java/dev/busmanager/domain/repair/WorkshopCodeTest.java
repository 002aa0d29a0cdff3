package dev.busmanager.domain.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkshopCodeTest {

    @Test
    void givenACode_whenTyped_thenInCapitalsAndWithoutBlanksAroundIt() {
        assertThat(new WorkshopCode(" ro12a ").text()).isEqualTo("RO12A");
        assertThat(WorkshopCode.numbered(7).text()).isEqualTo("RO0007");
        assertThat(WorkshopCode.numbered(12_345_678).text()).isEqualTo("RO12345678");
    }

    @Test
    void givenWhatIsNoCode_whenTyped_thenRefused() {
        for (var text : List.of("", " ", "12345678901", "ßßßßßß", "a\nb", "<b>", "-A"))
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new WorkshopCode(text));
    }
}
