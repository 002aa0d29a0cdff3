package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes and comes back, and nobody starts the server anew. */
class OutageIT {

    private static final int REQUESTS = 20;

    @Test
    void givenServerThatStops_whenAskedMeanwhile_thenRefusedInTimeAndAllIsWellAfterItsReturn(@TempDir Path data)
            throws Exception {
        var heard = new HeardSignals();
        var heardElsewhere = new HeardSignals();
        try (var server = new StoppableServer(data);
                var postgres = new Postgres(server.address(), heard);
                var other = new Postgres(server.address(), heardElsewhere)) {
            heard.awaitListening();
            heardElsewhere.awaitListening();
            ask(postgres);

            server.stop();

            for (var took : allAtOnce(() -> refusal(postgres))) assertThat(took).isLessThan(Duration.ofSeconds(3));
            heard.awaitMissed();
            while (!postgres.get(DatabaseWatch.class).isAway()) refusal(postgres);
            for (var took : allAtOnce(() -> refusal(postgres))) assertThat(took).isLessThan(Duration.ofMillis(500));

            server.start();

            heard.awaitListening();
            assertThat(duration(() -> ask(postgres))).isLessThan(Duration.ofSeconds(2));
            for (var took : allAtOnce(() -> duration(() -> ask(postgres))))
                assertThat(took).isLessThan(Duration.ofSeconds(3));
            heardElsewhere.awaitMissed();
            heardElsewhere.awaitListening();
            other.get(Signals.class).send(new Signal("account", "one"));
            assertThat(heard.next()).isEqualTo(new Signal("account", "one"));
        }
    }

    @Test
    void givenServerThatIsNotThereYet_whenItComes_thenAllIsWell(@TempDir Path data) throws Exception {
        var heard = new HeardSignals();
        try (var server = new StoppableServer(data)) {
            server.stop();
            try (var postgres = new Postgres(server.address(), heard)) {
                assertThat(refusal(postgres)).isLessThan(Duration.ofSeconds(3));

                server.start();

                heard.awaitListening();
                ask(postgres);
            }
        }
    }

    @Test
    void givenLineThatFallsSilent_whenNobodyHangsUp_thenThatIsNoticedInSecondsAndItsReturnToo() throws Exception {
        var heard = new HeardSignals();
        try (var line = new Line(TestDatabase.migrated());
                var postgres = new Postgres(line.address(), heard)) {
            heard.awaitListening();
            ask(postgres);

            line.cut();

            var begun = System.nanoTime();
            heard.awaitMissed();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(7));
            while (!postgres.get(DatabaseWatch.class).isAway())
                assertThat(refusal(postgres)).isLessThan(Duration.ofSeconds(3));
            assertThat(refusal(postgres)).isLessThan(Duration.ofMillis(500));

            line.mend();

            heard.awaitListening();
            ask(postgres);
        }
    }

    private static Duration refusal(Postgres postgres) {
        return duration(() -> assertThat(catchThrowable(() -> ask(postgres)))
                .isInstanceOf(StorageUnavailableException.class));
    }

    private static void ask(Postgres postgres) {
        postgres.inTransaction(
                () -> postgres.jdbc().sql("select 1").query(Integer.class).single());
    }

    private static Duration duration(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Iterable<Duration> allAtOnce(Callable<Duration> request) throws Exception {
        var durations = new ArrayList<Duration>();
        try (var threads = Executors.newFixedThreadPool(REQUESTS)) {
            var running = new ArrayList<Future<Duration>>();
            for (int i = 0; i < REQUESTS; i++) running.add(threads.submit(request));
            for (var each : running) durations.add(each.get());
        }
        return durations;
    }
}
