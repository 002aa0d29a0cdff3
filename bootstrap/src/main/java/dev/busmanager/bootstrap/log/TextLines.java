package dev.busmanager.bootstrap.log;

import dev.busmanager.adapter.rest.http.RequestId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** For people: time, level, sentence, and the number of the request it belongs to. */
final class TextLines extends Formatter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord event) {
        var request = RequestId.current();
        return "%s %-7s %s%s%s%n"
                .formatted(
                        TIME.format(event.getInstant()),
                        event.getLevel().getName(),
                        formatMessage(event),
                        request == null ? "" : " [" + request + "]",
                        trace(event));
    }

    static String trace(LogRecord event) {
        if (event.getThrown() == null) return "";
        var text = new StringWriter();
        event.getThrown().printStackTrace(new PrintWriter(text));
        return System.lineSeparator() + text.toString().stripTrailing();
    }
}
