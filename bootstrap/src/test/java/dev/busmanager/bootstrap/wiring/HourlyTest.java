package dev.busmanager.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HourlyTest {

    @Test
    void givenWork_whenStartedAndStopped_thenItIsDoneAtOnceAndItsThreadEnds() throws Exception {
        var thread = new SynchronousQueue<Thread>();
        var hourly = new Hourly("work", () -> {
            try {
                thread.put(Thread.currentThread());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        hourly.start();
        var working = thread.poll(10, TimeUnit.SECONDS);

        assertThat(working).isNotNull().satisfies(it -> assertThat(it.isDaemon()).isTrue());
        assertThat(hourly.isRunning()).isTrue();
        hourly.stop();
        assertThat(working.join(java.time.Duration.ofSeconds(10))).isTrue();
        assertThat(hourly.isRunning()).isFalse();
    }
}
