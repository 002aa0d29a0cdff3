package dev.busmanager.adapter.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.rest.shared.Slice;
import dev.busmanager.application.settings.in.HouseQueries;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

class HouseControllerTest {

    private final Slice slice = new Slice(HouseController.class);

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void givenDatabaseAway_whenTheHouseIsAskedFor_thenNobodyRemembersTheFailure() {
        slice.with(HouseQueries.class, () -> {
            throw new StorageUnavailableException("away", new IllegalStateException());
        });

        var answer = slice.mvc().get().uri("/api/house").exchange();

        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer).headers().doesNotContainHeader(HttpHeaders.CACHE_CONTROL);
    }
}
