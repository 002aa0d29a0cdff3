package dev.busmanager.domain.identity;

/** Whether somebody may come in. */
public enum AccountStatus {
    /** Registered; the office has to decide. */
    WAITING("waiting"),
    ACTIVE("active"),
    /** Switched off; what the person did stays. */
    INACTIVE("inactive");

    private final String wire;

    AccountStatus(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static AccountStatus ofWire(String wire) {
        for (var status : values()) if (status.wire.equals(wire)) return status;
        throw new IllegalArgumentException(wire);
    }
}
