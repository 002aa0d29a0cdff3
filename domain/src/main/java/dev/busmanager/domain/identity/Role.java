package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Arrays;
import java.util.List;

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
                .orElseThrow(() -> new InvalidInputException("role", Flaw.notAChoice(wires())));
    }

    private static List<String> wires() {
        return Arrays.stream(values()).map(Role::wire).toList();
    }
}
