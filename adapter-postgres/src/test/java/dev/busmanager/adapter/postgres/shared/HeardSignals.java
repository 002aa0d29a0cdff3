package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Writes down what one process is told, and lets a test wait for it. */
public final class HeardSignals implements SignalReceiver {

    private static final Signal MISSED = new Signal("missed", "");

    private final BlockingQueue<Signal> queue = new LinkedBlockingQueue<>();

    @Override
    public void receive(Signal signal) {
        queue.add(signal);
    }

    @Override
    public void signalsMissed() {
        queue.add(MISSED);
    }

    /** A listener that has just connected says so, since signals before that were missed. */
    public void awaitListening() throws InterruptedException {
        assertThat(next()).isEqualTo(MISSED);
    }

    public void awaitMissed() throws InterruptedException {
        awaitListening();
    }

    public Signal next() throws InterruptedException {
        var next = queue.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("something heard within 20 s").isNotNull();
        return next;
    }

    /** What was heard and not waited for yet. */
    public List<Signal> others() {
        var others = new ArrayList<Signal>();
        queue.drainTo(others);
        return others;
    }
}
