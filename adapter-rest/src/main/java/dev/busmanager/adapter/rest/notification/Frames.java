package dev.busmanager.adapter.rest.notification;

import dev.busmanager.application.notification.NumberedEvent;
import java.nio.charset.StandardCharsets;

/** How events stand in a stream. Topics and subjects are plain ids, so nothing in them needs escaping. */
final class Frames {

    private Frames() {}

    static byte[] event(NumberedEvent numbered) {
        var event = numbered.event();
        var subject = event.subject() == null ? "null" : "\"" + event.subject() + "\"";
        return bytes("id: %d\nevent: %s\ndata: {\"topic\":\"%s\",\"subject\":%s}\n\n"
                .formatted(numbered.number(), event.topic(), event.topic(), subject));
    }

    /** What was missed cannot be told: everything is to be loaded again. */
    static byte[] reset(long number) {
        return bytes("id: %d\nevent: reset\ndata: {}\n\n".formatted(number));
    }

    /** Nothing has happened so far; only the number to go on from. */
    static byte[] position(long number) {
        return bytes(":\nid: %d\n\n".formatted(number));
    }

    static byte[] heartbeat() {
        return bytes(":\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
