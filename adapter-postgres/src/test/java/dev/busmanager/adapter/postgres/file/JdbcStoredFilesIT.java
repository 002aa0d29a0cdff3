package dev.busmanager.adapter.postgres.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.file.StoredFilesContract;
import dev.busmanager.application.file.out.StoredFiles;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcStoredFilesIT extends StoredFilesContract {

    private final Postgres postgres = new Postgres();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Override
    protected StoredFiles files() {
        return postgres.get(StoredFiles.class);
    }

    @Override
    protected <T> T inUnit(Supplier<T> work) {
        return postgres.inTransaction(work);
    }

    @Test
    void givenLogosHeldByOne_whenAnotherWantsThem_thenHeWaitsUntilTheFirstHasEnded() throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var others = Executors.newCachedThreadPool()) {
            others.submit(() -> inUnit(() -> {
                var logos = files().holdCompanyLogos();
                held.countDown();
                await(go);
                return logos;
            }));
            held.await();
            var second = others.submit(() -> inUnit(() -> files().holdCompanyLogos()));
            try {
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
            } finally {
                go.countDown();
            }

            assertThat(second.get(5, TimeUnit.SECONDS)).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
