package dev.busmanager.application.shared.in;

import dev.busmanager.application.shared.Signal;

/** Whoever keeps something in memory that a signal can make wrong. */
public interface SignalReceiver {

    void receive(Signal signal);

    /** Signals may have been missed: whatever is remembered cannot be trusted any more. */
    void signalsMissed();
}
