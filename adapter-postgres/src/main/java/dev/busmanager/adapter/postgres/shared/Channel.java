package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.Signal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a signal travels from process to process: sender, topic and subject in one line, all on one channel. */
@Component
class Channel {

    static final String NAME = "busmanager_signal";

    private final String self = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    String line(Signal signal) {
        return self + " " + signal.topic() + " " + signal.subject();
    }

    /** Nothing for what this process sent itself: its receivers were told when the unit of work was kept. */
    Optional<Signal> heard(String line) {
        var parts = line.split(" ", 3);
        if (parts.length < 3 || parts[0].equals(self)) return Optional.empty();
        return Optional.of(new Signal(parts[1], parts[2]));
    }
}
