package dev.busmanager.domain.operations;

import java.util.Arrays;

public enum JobState {
    /** For its time, or for a free hand. */
    WAITING("waiting"),
    RUNNING("running"),
    DONE("done"),
    /** Given up until a person decides. */
    PARKED("parked"),
    CANCELLED("cancelled");

    private final String wire;

    JobState(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static JobState ofWire(String wire) {
        return Arrays.stream(values())
                .filter(state -> state.wire.equals(wire))
                .findFirst()
                .orElseThrow();
    }
}
