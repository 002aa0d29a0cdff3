package dev.busmanager.domain.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteTest {

    private static final StateId STATE = new StateId(UUID.randomUUID());

    @Test
    void givenStopsOnTheWay_whenSomeAreNotMeasured_thenTheOthersStillMustNotGoBack() {
        assertThat(route(stop("0", 0), stop(null, null), stop("0", 10), stop("12.5", null)).stops()).hasSize(4);

        assertThatExceptionOfType(NetworkException.StopsGoBack.class)
                .isThrownBy(() -> route(stop("10", 0), stop(null, 5), stop("9.99", 10)))
                .satisfies(refused -> assertThat(refused.fields().getFirst().field()).isEqualTo("stops[2].distance_km"));
        assertThatExceptionOfType(NetworkException.StopsGoBack.class)
                .isThrownBy(() -> route(stop("10", 5), stop("11", 4)))
                .satisfies(refused -> assertThat(refused.fields().getFirst().field()).isEqualTo("stops[1].minutes"));
    }

    @Test
    void givenFigures_whenTheyAreOutOfRange_thenRefused() {
        assertThat(route(stop("10000", 12_000)).stops().getFirst().distanceKm()).isEqualTo("10000.00");

        for (var stop : List.of(stop("10000.01", 0), stop("-0.01", 0), stop("0.001", 0), stop("0", 12_001), stop("0", -1)))
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> route(stop));
    }

    @Test
    void givenARoute_whenPutAwayTwice_thenSinceTheFirstTime() {
        var first = Instant.parse("2026-11-21T06:00:00Z");

        var archived = route().archive(first).archive(first.plusSeconds(60));

        assertThat(archived.archivedAt()).isEqualTo(first);
        assertThat(archived.restore().isArchived()).isFalse();
    }

    private static Route route(RouteStop... stops) {
        return new Route(
                new RouteId(UUID.randomUUID()), "Pune – Goa", STATE, STATE, null, null, null, null, List.of(stops), null,
                Version.FIRST);
    }

    private static RouteStop stop(@Nullable String km, @Nullable Integer minutes) {
        return new RouteStop("Stop", null, true, km == null ? null : new BigDecimal(km), minutes);
    }
}
