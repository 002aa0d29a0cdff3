package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of India, the same for everybody. */
class StatesIT {

    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @EnumSource(Role.class)
    void givenSomebodySignedIn_whenHeAsksForTheStates_thenAllComeByName(Role role) {
        var states = server.person(role).get("/api/states").expect(200).json();

        assertThat(states).hasSize(36);
        assertThat(states.findValuesAsString("state_name")).isSorted().doesNotHaveDuplicates();
        assertThat(states.findValuesAsString("state_code")).contains("MH", "GA").doesNotHaveDuplicates();
        assertThat(states).allSatisfy(state -> {
            assertThat(state.propertyNames()).containsExactly("id", "state_name", "state_code", "is_union_territory");
            assertThat(state.get("is_union_territory").isBoolean()).isTrue();
        });
        assertThat(states).filteredOn(state -> state.get("is_union_territory").asBoolean()).hasSize(8);
    }
}
