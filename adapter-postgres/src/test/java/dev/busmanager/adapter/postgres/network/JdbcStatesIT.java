package dev.busmanager.adapter.postgres.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.network.out.States;
import dev.busmanager.domain.network.State;
import org.junit.jupiter.api.Test;

class JdbcStatesIT {

    @Test
    void givenNewDatabase_whenStatesAreRead_thenAllOfIndiaIsThereByName() {
        try (var postgres = new Postgres()) {
            var states = postgres.get(States.class).all();

            assertThat(states).hasSize(36).extracting(State::name).isSorted();
            assertThat(states).filteredOn(State::unionTerritory).hasSize(8);
            assertThat(states).extracting(State::code).contains("MH", "DN", "TG").doesNotHaveDuplicates();
        }
    }
}
