package dev.busmanager.application.shared.out;

import dev.busmanager.application.shared.Signal;

/** Tells all processes, this one included, as soon as the unit of work is kept; never if it is not. */
public interface Signals {

    void send(Signal signal);
}
