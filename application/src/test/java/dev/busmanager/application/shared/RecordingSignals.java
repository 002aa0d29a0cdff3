package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.Signals;
import java.util.ArrayList;
import java.util.List;

/** Signals that reach nobody but the test. */
public final class RecordingSignals implements Signals {

    private final List<Signal> sent = new ArrayList<>();

    @Override
    public void send(Signal signal) {
        sent.add(signal);
    }

    public List<Signal> sent() {
        return List.copyOf(sent);
    }
}
