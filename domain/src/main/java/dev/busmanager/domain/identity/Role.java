package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Arrays;

/** What somebody is here for. An account has exactly one role. */
public enum Role {
    OFFICE("admin"),
    DRIVER("driver"),
    WORKSHOP("repair_org");

    private final String wire;

    Role(String wire) {
        this.wire = wire;
    }

    /** The word by which old and new clients and the database know it. */
    public String wire() {
        return wire;
    }

    public static Role ofWire(String wire) {
        return Arrays.stream(values())
                .filter(role -> role.wire.equals(wire))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidInputException("role", "A role is one of admin, driver and repair_org"));
    }
}
