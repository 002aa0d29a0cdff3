package dev.busmanager.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedCodeTest {

    private final PrintedCode code = new PrintedCode("one secret".getBytes(StandardCharsets.UTF_8));

    @Test
    void givenCode_whenTypedAsPeopleType_thenItFits() {
        assertThat(code.printed()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(code.matches(code.printed())).isTrue();
        assertThat(code.matches(" " + code.printed().toLowerCase().replace("-", " "))).isTrue();
        assertThat(code.matches("")).isFalse();
        assertThat(code.matches(code.printed() + "A")).isFalse();
    }

    @Test
    void givenAnotherSecret_whenPrinted_thenAnotherCodeAndTheSameOneAfterARestart() {
        assertThat(new PrintedCode("one secret".getBytes(StandardCharsets.UTF_8)).printed()).isEqualTo(code.printed());
        assertThat(new PrintedCode("two secrets".getBytes(StandardCharsets.UTF_8)).printed())
                .isNotEqualTo(code.printed());
    }
}
