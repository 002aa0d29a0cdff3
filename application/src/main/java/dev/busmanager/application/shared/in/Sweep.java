package dev.busmanager.application.shared.in;

import java.time.Instant;

/** Something that is kept for a while only. Done now and then, in a unit of work of its own. */
public interface Sweep {

    /** What is swept away, for the log and for taking turns with other processes. */
    String what();

    /** @return how many */
    int sweep(Instant now);
}
