package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.shared.out.StorageUnavailableException;
import org.junit.jupiter.api.Test;

class TransactionalWorkIT {

    @Test
    void givenUnitOfWork_whenItsConnectionIsCutOff_thenTheStorageIsUnavailableAndTheNextUnitWorks() {
        var address = TestDatabase.migrated();
        try (var postgres = new Postgres(address)) {
            assertThatExceptionOfType(StorageUnavailableException.class)
                    .isThrownBy(() -> postgres.inTransaction(() -> {
                        cutOff(address, ask(postgres, "select pg_backend_pid()"));
                        return ask(postgres, "select 1");
                    }));

            postgres.inTransaction(() -> ask(postgres, "select 1"));
        }
    }

    private static int ask(Postgres postgres, String question) {
        return postgres.jdbc().sql(question).query(Integer.class).single();
    }

    private static void cutOff(DatabaseAddress address, int backend) {
        TestDatabase.asSuperuser(address, "select pg_terminate_backend(%d)".formatted(backend));
    }
}
