package dev.busmanager.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class InstantsTest {

    private ZoneId zone = ZoneId.of("Asia/Kolkata");
    private final Instants instants = new Instants(() -> zone);
    private final JsonMapper json = mapper();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00:00Z,           2026-11-20T15:30:00+05:30",
        "2026-11-20T23:57:10.518971Z,    2026-11-21T05:27:10.518971+05:30",
        "2026-11-20T23:57:10.5Z,         2026-11-21T05:27:10.500000+05:30",
        "2026-11-20T23:57:10.000000999Z, 2026-11-21T05:27:10+05:30",
    })
    void givenInstant_whenWritten_thenItHasTheOffsetOfTheCompanyAndMicrosecondsOnlyIfAny(Instant at, String text) {
        assertThat(json.writeValueAsString(new Event(at))).isEqualTo("{\"at\":\"%s\"}", text);
    }

    @Test
    void givenAnotherZone_whenWritten_thenItsOffsetOfThatDayIsUsed() {
        zone = ZoneId.of("Europe/London");

        assertThat(instants.text(Instant.parse("2026-07-01T10:00:00Z"))).isEqualTo("2026-07-01T11:00:00+01:00");
        assertThat(instants.text(Instant.parse("2026-12-01T10:00:00Z"))).isEqualTo("2026-12-01T10:00:00+00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T15:30,                 2026-11-20T10:00:00Z",
        "2026-11-20T15:30:07,              2026-11-20T10:00:07Z",
        "2026-11-20T10:00:00.123Z,         2026-11-20T10:00:00.123Z",
        "2026-11-20T10:00:00+00:00,        2026-11-20T10:00:00Z",
        "2026-11-20T15:30:00.000001+05:30, 2026-11-20T10:00:00.000001Z",
    })
    void givenText_whenRead_thenWithoutAnOffsetItIsTheTimeOnTheWall(String text, Instant at) {
        assertThat(json.readValue("{\"at\":\"%s\"}".formatted(text), Event.class)).isEqualTo(new Event(at));
    }

    @Test
    void givenBlankOrNull_whenRead_thenThereIsNone() {
        assertThat(json.readValue("{\"at\":\"\"}", Event.class)).isEqualTo(new Event(null));
        assertThat(json.readValue("{\"at\":null}", Event.class)).isEqualTo(new Event(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-20", "2026-02-30T10:00", "2026-11-20T25:00", "10:00"})
    void givenAnythingElse_whenRead_thenRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> instants.instant(text));
        assertThatExceptionOfType(DatabindException.class)
                .isThrownBy(() -> json.readValue("{\"at\":\"%s\"}".formatted(text), Event.class));
    }

    private JsonMapper mapper() {
        var builder = JsonMapper.builder();
        instants.customize(builder);
        return builder.build();
    }

    record Event(@Nullable Instant at) {}
}
