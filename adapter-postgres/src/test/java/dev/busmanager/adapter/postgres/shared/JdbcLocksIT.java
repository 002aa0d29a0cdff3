package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.shared.out.Locks;
import org.junit.jupiter.api.Test;

class JdbcLocksIT {

    @Test
    void givenTwoProcesses_whenOneIsAtIt_thenTheOtherIsNotUntilTheUnitEnds() {
        var address = TestDatabase.migrated();
        try (var here = new Postgres(address);
                var there = new Postgres(address)) {
            here.inTransaction(() -> {
                here.get(Locks.class).take("work");

                assertThat(tryTake(there, "work")).isFalse();
                assertThat(tryTake(there, "other work")).isTrue();
                return true;
            });

            assertThat(tryTake(there, "work")).isTrue();
        }
    }

    private static boolean tryTake(Postgres process, String what) {
        return process.inTransaction(() -> process.get(Locks.class).tryTake(what));
    }
}
