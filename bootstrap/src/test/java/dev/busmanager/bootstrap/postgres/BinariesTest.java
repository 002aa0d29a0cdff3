package dev.busmanager.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class BinariesTest {

    @Test
    void givenTheMachinesWeServe_whenAsked_thenTheirProgramsAreNamedAndPacked() {
        assertThat(Binaries.architecture("Linux", "amd64")).isEqualTo("amd64");
        assertThat(Binaries.architecture("Linux", "aarch64")).isEqualTo("arm64");

        assertThat(Binaries.class.getResource("/postgres-linux-x86_64.txz")).isNotNull();
        assertThat(Binaries.class.getResource("/postgres-linux-arm_64.txz")).isNotNull();
    }

    @Test
    void givenAnotherMachine_whenAsked_thenTheSentenceNamesTheWayOut() {
        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> Binaries.architecture("Linux", "riscv64"))
                .withMessageContaining("riscv64")
                .withMessageContaining("set DATABASE_URL");
        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> Binaries.architecture("Mac OS X", "aarch64"));
    }
}
