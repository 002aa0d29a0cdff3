package dev.busmanager.domain.shared;

import java.util.Arrays;
import java.util.List;

/** What a person reads. */
public enum Language {
    ENGLISH("en"),
    HINDI("hi");

    private final String wire;

    Language(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static Language ofWire(String wire) {
        return Arrays.stream(values())
                .filter(language -> language.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("language", Flaw.notAChoice(wires())));
    }

    private static List<String> wires() {
        return Arrays.stream(values()).map(Language::wire).toList();
    }
}
