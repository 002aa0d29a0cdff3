package dev.busmanager.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;

class ProblemAdviceTest {

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void givenAReaderWhoHasGone_whenTheAnswerIsHalfWritten_thenNothingIsSaidOfAFailure() {
        var gone = new IOException(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(advice.unwritable(new HttpMessageNotWritableException("half", gone))).isNull();
    }

    @Test
    void givenAnAnswerThatCannotBeWritten_whenItsReaderWaits_thenHeIsToldOfAFailure() {
        var answer = advice.unwritable(new HttpMessageNotWritableException("ours"));

        assertThat(answer).isNotNull();
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
    }
}
