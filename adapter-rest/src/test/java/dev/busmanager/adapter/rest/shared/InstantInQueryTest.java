package dev.busmanager.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class InstantInQueryTest {

    private final Slice slice = new Slice(Since.class);

    @OpenDoor
    @RestController
    static class Since {

        record Answer(@Nullable Instant since) {}

        @GetMapping("/api/since")
        Answer since(@RequestParam(required = false) @Nullable Instant since) {
            return new Answer(since);
        }
    }

    @AfterEach
    void close() {
        slice.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z,",
        "2026-11-20T15:30:00%2B05:30,",
        "2026-11-20T15:30:00+05:30, sent without escaping",
        "2026-11-20T15:30, the time on the wall of the office",
    })
    void givenPointInTime_whenAskedFor_thenReadAsInABody(String since, @Nullable String why) {
        assertThat(get("?since=" + since)).bodyJson().extractingPath("since").isEqualTo("2026-11-20T15:30:00+05:30");
    }

    @Test
    void givenNone_whenAskedFor_thenThereIsNone() {
        assertThat(get("")).bodyJson().extractingPath("since").isNull();
        assertThat(get("?since=")).bodyJson().extractingPath("since").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "%2B999999999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"})
    void givenNonsenseOrAYearThatNoColumnHolds_whenAskedFor_thenRefusedWithTheNameOfTheParameter(String since) {
        var answer = get("?since=" + since);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("errors[0].field").isEqualTo("since");
        assertThat(answer).bodyJson().extractingPath("errors[0].code").isEqualTo("not-a-time");
    }

    private MvcTestResult get(String query) {
        return slice.mvc().get().uri(URI.create("/api/since" + query)).exchange();
    }
}
